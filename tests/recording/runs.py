"""Carrying out the calls of a case, synchronously and asynchronously."""

import asyncio
from collections.abc import Callable, Iterable
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

import httpx
from ivvy.api.actions import documented
from ivvy.client import AsyncIvvyClient, IvvyClient, IvvyError

from tests.sandbox.json_values import JsonObject

from .cases import Call, Case, cases
from .constants import ROOT

Way: TypeAlias = Literal["sync", "async"]
Outcome: TypeAlias = Any
"""The result of a call, or the error that it raised."""


@dataclass(frozen=True)
class Exchange:
    """A case, carried out by one of the two clients."""

    case: Case
    way: Way

    @property
    def cassette(self) -> str:
        """The path of its cassette, below that of all cassettes and without the suffix."""
        return f"{self.case}-async" if self.way == "async" else str(self.case)

    def __str__(self) -> str:
        return f"{self.case}-{self.way}"


def of_cases(found: Iterable[Case]) -> list[Exchange]:
    """Every case by each client."""
    return [Exchange(case, way) for case in found for way in ("sync", "async")]


def exchanges() -> list[Exchange]:
    """Every case of the documents in spec/, by each client."""
    return of_cases(cases(ROOT / "spec"))


@dataclass(frozen=True)
class Clients:
    """What to make clients of, and what to do before each call.

    Attributes:
        arguments: The arguments of both clients.
        transport: Makes a transport; None leaves it to the client.
        async_transport: The same for the asynchronous client.
        members: Gives the members to send for those of a cassette.
        before: What is done before each call.
    """

    arguments: dict[str, Any] = field(repr=False)
    transport: Callable[[], httpx.BaseTransport] | None
    async_transport: Callable[[], httpx.AsyncBaseTransport] | None
    members: Callable[[JsonObject | None], JsonObject | None]
    before: Callable[[Call], None]


def carry_out(exchange: Exchange, clients: Clients) -> list[Outcome]:
    """Carry out the calls of an exchange, one after the other."""
    outcomes: list[Outcome] = []
    if exchange.way == "sync":
        _carry_out(exchange.case, clients, outcomes)
    else:
        # asyncio's own loop: another one might reach the network past the interpreter.
        with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
            runner.run(_carry_out_async(exchange.case, clients, outcomes))
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
    # Nothing is returned: asyncio makes a repr of what a task returns, and a recording is not scrubbed yet.
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
