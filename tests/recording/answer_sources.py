"""The sources of responses: cassettes in tests, and the sandbox or the platform in recordings."""

import os
from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from ivvy.api.servers import SERVERS

from .cases import Case
from .sandboxes import Sandboxes
from .stages import Stage, recording_from_platform, recording_from_sandbox, replay


class Source:
    """The cassettes."""

    secrets: tuple[str, ...] = ()
    """Credentials that must never be in a cassette."""

    def stage(self, case: Case, cassettes: Path) -> AbstractContextManager[Stage]:
        """Return the environment of a case."""
        return replay(case, cassettes)


SOURCE = pytest.StashKey[Source]()


class FromSandbox(Source):
    """Sandboxes, which are reset for each case."""

    def __init__(self, sandboxes: Sandboxes) -> None:
        self._sandboxes = sandboxes

    def stage(self, case: Case, cassettes: Path) -> AbstractContextManager[Stage]:
        """Return the environment of a case."""
        return recording_from_sandbox(case, self._sandboxes)


class FromPlatform(Source):
    """The platform, with the credentials of the environment."""

    def __init__(self, given: Mapping[str, int]) -> None:
        """Take the ids of the caller by variable."""
        self._given = given
        self.secrets = (os.environ["IVVY_API_KEY"], os.environ["IVVY_API_SECRET"])
        base_url = os.environ.get("IVVY_BASE_URL", "").rstrip("/")
        # The gate accepts no cassette from a server at another address.
        self.place = "platform" if not base_url or base_url in SERVERS.values() else "elsewhere"

    def stage(self, case: Case, cassettes: Path) -> AbstractContextManager[Stage]:
        """Return the environment of a case."""
        if case.not_on_platform:
            pytest.skip(case.not_on_platform)
        return recording_from_platform(case, self.place, self._given)
