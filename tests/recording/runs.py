"""Makes the calls of a case, synchronously and asynchronously."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

import httpx
from ivvy.api.actions import documented
from ivvy.client import AsyncIvvyClient, IvvyClient, IvvyError

from tests.sandbox.json_values import JsonObject

from .cases import Case, ExpectedCall, cases
from .constants import ROOT

Way: TypeAlias = Literal["sync", "async"]
Outcome: TypeAlias = Any
"""The result of a call, or the error that it raised."""


@dataclass(frozen=True)
class Run:
    """A case with one of the two clients. Both use the same cassette."""

    case: Case
    way: Way

    def __str__(self) -> str:
        return f"{self.case}-{self.way}"


def runs() -> list[Run]:
    """Return every case of the documents in spec/ with each client."""
    return [Run(case, way) for case in cases(ROOT / "spec") for way in ("sync", "async")]


def _unchanged(members: JsonObject | None) -> JsonObject | None:
    return members


def _nothing(_: ExpectedCall) -> None:
    pass


@dataclass(frozen=True)
class Clients:
    """Makes clients.

    Attributes:
        arguments: The arguments of both clients.
        transport: Makes a transport; None for the default of the client.
        async_transport: The same for the asynchronous client.
        members: Returns the members to send for those of a cassette.
        before: Called before each call.
    """

    arguments: dict[str, Any] = field(repr=False)
    transport: Callable[[], httpx.BaseTransport] | None = None
    async_transport: Callable[[], httpx.AsyncBaseTransport] | None = None
    members: Callable[[JsonObject | None], JsonObject | None] = _unchanged
    before: Callable[[ExpectedCall], None] = _nothing


def carry_out(run: Run, clients: Clients) -> list[Outcome]:
    """Make the calls of a run, one after the other."""
    outcomes: list[Outcome] = []
    if run.way == "sync":
        _carry_out(run.case, clients, outcomes)
    else:
        # The event loop of asyncio, because another one could use the network without audit events.
        with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
            runner.run(_carry_out_async(run.case, clients, outcomes))
    return outcomes


def _carry_out(case: Case, clients: Clients, outcomes: list[Outcome]) -> None:
    with ExitStack() as stack:
        http = stack.enter_context(httpx.Client(transport=clients.transport())) if clients.transport else None
        ivvy = stack.enter_context(IvvyClient(**clients.arguments, http_client=http))
        for call in case.calls:
            clients.before(call)
            try:
                outcomes.append(ivvy.perform(*_typed(case, clients.members(call.members))))
            except IvvyError as error:
                outcomes.append(error)


async def _carry_out_async(case: Case, clients: Clients, outcomes: list[Outcome]) -> None:
    # Returns nothing, because asyncio makes a repr of the result of a task, and a recording is not scrubbed yet.
    async with AsyncExitStack() as stack:
        transport = clients.async_transport() if clients.async_transport else None
        http = await stack.enter_async_context(httpx.AsyncClient(transport=transport)) if transport else None
        ivvy = await stack.enter_async_context(AsyncIvvyClient(**clients.arguments, http_client=http))
        for call in case.calls:
            clients.before(call)
            try:
                outcomes.append(await ivvy.perform(*_typed(case, clients.members(call.members))))
            except IvvyError as error:
                outcomes.append(error)


def _typed(case: Case, members: JsonObject | None) -> tuple[Any, Any]:
    action = documented(case.action.namespace, case.action.name)
    assert action, "the generated client lacks an action that spec/ has"
    return action, action.request().from_dict(members) if action.request and members is not None else None
