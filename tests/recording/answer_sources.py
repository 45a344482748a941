"""Where answers come from in a run of the tests: from the cassettes, unless a recording was asked for by name."""

import os
from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from ivvy.api.servers import SERVERS

from .runs import Exchange
from .stages import Stage, recording_from_platform, recording_from_sandbox, replay


class Source:
    """The cassettes."""

    secrets: tuple[str, ...] = ()
    """What must not be in a cassette by any means."""

    def stage(self, exchange: Exchange, cassettes: Path) -> AbstractContextManager[Stage]:
        """What stands around an exchange."""
        return replay(exchange, cassettes)


SOURCE = pytest.StashKey[Source]()


class FromSandbox(Source):
    """A sandbox for each exchange."""

    def stage(self, exchange: Exchange, cassettes: Path) -> AbstractContextManager[Stage]:
        """What stands around an exchange."""
        return recording_from_sandbox(exchange)


class FromPlatform(Source):
    """The platform, with the credentials of the environment."""

    def __init__(self, given: Mapping[str, int]) -> None:
        """Take the ids of the caller's, by variable."""
        self._given = given
        self.secrets = (os.environ["IVVY_API_KEY"], os.environ["IVVY_API_SECRET"])
        base_url = os.environ.get("IVVY_BASE_URL", "").rstrip("/")
        # What is at another address may call itself what it likes; the gate takes no cassette of it.
        self.place = "platform" if not base_url or base_url in SERVERS.values() else "elsewhere"

    def stage(self, exchange: Exchange, cassettes: Path) -> AbstractContextManager[Stage]:
        """What stands around an exchange."""
        if exchange.case.not_on_platform:
            pytest.skip(exchange.case.not_on_platform)
        return recording_from_platform(exchange, self.place, self._given)
