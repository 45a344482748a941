"""What stands around an exchange: in a replay, in a recording from the sandbox, and in one from the platform."""

import os
from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import time_machine

from .cases import MAX_ATTEMPTS, Call, Case
from .cassette import CassetteError
from .constants import KEY, MOMENT, REGION, SECRET
from .ids import ids, with_ids
from .layout import read
from .loopback import Switch, async_transport, transport
from .network import no_network
from .runs import Clients, Exchange
from .sandbox_process import sandbox_process
from .vcr_side import Recording, Replaying, silence

DUMMY = {"key": KEY, "secret": SECRET, "region": REGION, "max_attempts": MAX_ATTEMPTS}


@dataclass
class Stage:
    """Where an exchange takes place.

    Attributes:
        place: Where its answers come from.
        clients: How the clients are made.
        persister: What vcrpy loads and saves with.
        start: When it began, by the client's clock.
    """

    place: str
    clients: Clients
    persister: Replaying | Recording
    start: datetime = field(default=MOMENT)


@contextmanager
def replay(exchange: Exchange, cassettes: Path) -> Generator[Stage]:
    """No network, no credentials, a clock that stands still."""
    place = read(cassettes / f"{exchange.cassette}.yaml").origin.place
    switch = Switch()
    with ExitStack() as stack:
        unset = {name: value for name, value in os.environ.items() if not name.startswith("IVVY_")}
        stack.enter_context(patch.dict(os.environ, unset, clear=True))
        stack.enter_context(_frozen(MOMENT))
        stack.enter_context(no_network())
        yield Stage(place, _dummies(switch, lambda _: None), Replaying())


@contextmanager
def recording_from_sandbox(exchange: Exchange) -> Generator[Stage]:
    """A sandbox of its own for each exchange, so that no exchange sees what another one did."""
    case, switch = exchange.case, Switch()
    with ExitStack() as stack:
        ports: dict[bool, int] = {}
        for own_status in {call.own_status for call in case.calls}:
            process = stack.enter_context(sandbox_process(MOMENT + case.ahead, own_status=own_status))
            ports[own_status] = process.port
            for control in case.controls:
                process.control(control.name, control.arguments)

        def lead(call: Call) -> None:
            switch.port = ports[call.own_status]

        silence()
        stack.enter_context(_frozen(MOMENT))
        yield Stage("sandbox", _dummies(switch, lead), Recording())


@contextmanager
def recording_from_platform(exchange: Exchange, place: str, given: Mapping[str, int]) -> Generator[Stage]:
    """The platform itself, with the credentials of the environment and the ids that the caller gives."""
    arguments: dict[str, Any] = {
        "key": os.environ["IVVY_API_KEY"],
        "secret": os.environ["IVVY_API_SECRET"],
        "region": os.environ.get("IVVY_REGION") or None,
        "base_url": os.environ.get("IVVY_BASE_URL") or None,
        "max_attempts": MAX_ATTEMPTS,
    }
    start = datetime.now(UTC).replace(microsecond=0) - exchange.case.ahead
    clients = Clients(arguments, None, None, partial(_members, exchange.case, given), lambda _: None)
    silence()
    # It stands still here too, so that the requests of one exchange have one date.
    with time_machine.travel(start, tick=False):
        yield Stage(place, clients, Recording(), start)


def _members(case: Case, given: Mapping[str, int], members: Any) -> Any:
    wanted = ids(members, case.action.body)
    missing = [each.variable for each in wanted if each.variable not in given]
    if missing:
        raise CassetteError(f"nothing is sent without {', '.join(missing)}")
    return with_ids(members, {each.path: given[each.variable] for each in wanted})


def _dummies(switch: Switch, before: Any) -> Clients:
    return Clients(DUMMY, partial(transport, switch), partial(async_transport, switch), lambda members: members, before)


@contextmanager
def _frozen(moment: datetime) -> Generator[None]:
    with time_machine.travel(moment, tick=False), patch("random.uniform", return_value=0.0):
        yield
