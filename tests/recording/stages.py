"""The environment of a case: for a replay, and for recordings from the sandbox and from the platform."""

import os
from collections.abc import Callable, Generator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import httpx
import time_machine

from .cases import MAX_ATTEMPTS, Case, ExpectedCall
from .cassette import CassetteError
from .constants import KEY, MOMENT, REGION, SECRET
from .ids import ids, with_ids
from .layout import read
from .loopback import Switch, transport
from .network import no_network
from .runs import Clients
from .sandboxes import Sandboxes, prepare
from .vcr_side import Recording, Replaying, silence

MADE_UP: dict[str, Any] = {"key": KEY, "secret": SECRET, "region": REGION, "max_attempts": MAX_ATTEMPTS}


@dataclass
class Stage:
    """The environment of a case.

    Attributes:
        place: The source of the responses.
        clients: Makes the clients.
        persister: The persister of vcrpy.
        start: When it began, by the clock of the client.
    """

    place: str
    clients: Clients
    persister: Replaying | Recording
    start: datetime = field(default=MOMENT)


@contextmanager
def replay(case: Case, cassettes: Path) -> Generator[Stage]:
    """Set up a replay: no network, no credentials, and a frozen clock."""
    place = read(cassettes / f"{case}.yaml").origin.place
    # Passed, so that the client makes none with the proxies and certificates of the environment.
    transports = partial(httpx.HTTPTransport, verify=False), partial(httpx.AsyncHTTPTransport, verify=False)
    with ExitStack() as stack:
        unset = {name: value for name, value in os.environ.items() if not name.startswith("IVVY_")}
        stack.enter_context(patch.dict(os.environ, unset, clear=True))
        stack.enter_context(_frozen(MOMENT))
        stack.enter_context(no_network())
        yield Stage(place, Clients(MADE_UP, *transports), Replaying())


@contextmanager
def recording_from_sandbox(case: Case, sandboxes: Sandboxes) -> Generator[Stage]:
    """Set up a recording from the sandboxes, at the time of all replays."""
    switch = Switch()
    for sandbox in sandboxes.values():
        prepare(sandbox, case)

    def connect(call: ExpectedCall) -> None:
        switch.url = sandboxes[call.own_status].url

    silence()
    with _frozen(MOMENT):
        yield Stage("sandbox", Clients(MADE_UP, partial(transport, switch), before=connect), Recording())


@contextmanager
def recording_from_platform(case: Case, place: str, given: Mapping[str, int]) -> Generator[Stage]:
    """Set up a recording from the platform, with the credentials of the environment and the ids of the caller."""
    arguments: dict[str, Any] = {
        "key": os.environ["IVVY_API_KEY"],
        "secret": os.environ["IVVY_API_SECRET"],
        "region": os.environ.get("IVVY_REGION") or None,
        "base_url": os.environ.get("IVVY_BASE_URL") or None,
        "max_attempts": MAX_ATTEMPTS,
    }
    start = datetime.now(UTC).replace(microsecond=0) - case.ahead
    silence()
    # Frozen too, so that all requests of a case have the same date.
    with time_machine.travel(start, tick=False):
        yield Stage(place, Clients(arguments, members=_members(case, given)), Recording(), start)


def _members(case: Case, given: Mapping[str, int]) -> Callable[[Any], Any]:
    def replaced(members: Any) -> Any:
        wanted = ids(members, case.action.body)
        missing = [each.variable for each in wanted if each.variable not in given]
        if missing:
            raise CassetteError(f"these variables are missing: {', '.join(missing)}")
        return with_ids(members, {each.path: given[each.variable] for each in wanted})

    return replaced


@contextmanager
def _frozen(moment: datetime) -> Generator[None]:
    with time_machine.travel(moment, tick=False), patch("random.uniform", return_value=0.0):
        yield
