"""The asynchronous client."""

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

import httpx
from ivvy.api.namespaces import AsyncNamespaces

from .client import Configured

if TYPE_CHECKING:
    from ivvy.api.action import Action, AnswerT, RequestT

    from .calls import ResultT
    from .exchange import Exchange


class AsyncIvvyClient(Configured[httpx.AsyncClient, asyncio.Event], AsyncNamespaces):
    """An asynchronous client, which the tasks of one asyncio event loop may share.

    It is used as `IvvyClient` is, with `await`. Use it as an asynchronous context manager, or await its `aclose`. Each
    `asyncio.run` needs a client of its own: calls from another event loop, or from trio, raise RuntimeError before
    anything is sent.
    """

    _http_kind = httpx.AsyncClient
    _signal_kind = asyncio.Event

    async def perform(self, action: "Action[RequestT, AnswerT]", request: "RequestT") -> "AnswerT":
        """Carry out a documented action; the methods of the namespaces call this."""
        return await self._send(self._typed(action, request))

    async def call(self, namespace: str, action: str, parameters: Mapping[str, object] | None = None) -> Any:
        """Call any action, documented here or not; see `IvvyClient.call`."""
        return await self._send(self._untyped(namespace, action, parameters))

    async def _send(self, exchange: "Exchange[ResultT]") -> "ResultT":
        from .async_driver import drive_async  # noqa: PLC0415 - loaded with the first call

        shared = self._connections.current()
        try:
            running = asyncio.get_running_loop()
        except RuntimeError:
            raise RuntimeError("AsyncIvvyClient runs on asyncio alone: call it from an asyncio task") from None
        if shared.loop not in (None, running):  # A connection that another one has opened does not work here.
            raise RuntimeError("this client was used in another event loop: make one inside of each asyncio.run")
        shared.loop = running
        return await drive_async(exchange, self._connections.opened(), self._request(exchange.call))

    async def aclose(self) -> None:
        """Close the connections, but not those of an http_client of the caller's."""
        for http in self._connections.current().close() if self._closes else ():
            await http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
