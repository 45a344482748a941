"""The asynchronous client."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack, cast

import httpx
from ivvy.api.namespaces import AsyncNamespaces

from ._connections import Slot
from ._internals import holds_more
from ._options import Configured

if TYPE_CHECKING:
    from ivvy.api.action import Action, AnswerT, RequestT
    from ivvy.api.errors import OutcomeUnknownError
    from ivvy.api.job import Job
    from ivvy.batch._drivers import Options as BatchOptions
    from ivvy.batch._jobs import Outcome

    from ._attempt import Attempt
    from ._messages import ResultT
    from ._retry import Exchange


GRACE = 0.1  # The limits that httpx keeps come up first and tell more than that the time is up.


class AsyncSlot(Slot[httpx.AsyncClient, asyncio.Event]):
    """A slot whose HTTP client is used again after a call was cancelled."""

    harmless = (Exception, asyncio.CancelledError)


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

    async def resolve(self, unknown: "OutcomeUnknownError") -> list[int]:
        """Find out what came of an add whose outcome is unknown; see `IvvyClient.resolve`."""
        from ivvy.client._resolve import resolve_async  # noqa: PLC0415

        return await resolve_async(self, unknown)

    def submit(
        self, jobs: "Iterable[Job[AnswerT]]", **options: "Unpack[BatchOptions]"
    ) -> "AsyncIterator[Outcome[AnswerT]]":
        """Make thousands of calls in batches; see `IvvyClient.submit`. Use it with `async for`."""
        return self._submit.run_async(self, jobs, options)

    async def _send(self, exchange: "Exchange[ResultT]") -> "ResultT":
        shared = self._connections.current()
        try:
            running = asyncio.get_running_loop()
        except RuntimeError:
            raise RuntimeError("AsyncIvvyClient runs on asyncio alone: call it from an asyncio task") from None
        if shared.loop not in (None, running):  # A connection that another one has opened does not work here.
            raise RuntimeError("this client was used in another event loop: make one inside of each asyncio.run")
        shared.loop = running
        request = self._request(exchange.call)
        with AsyncSlot(self._connections.opened(), exchange.call.booking) as slot, slot, exchange:
            for booking, signal in slot.waits():
                exchange.queued(booking, in_time=await _waited(signal, exchange.remaining()))
            http = slot.http()
            for after, attempt in exchange.attempts(http, request):
                if after:
                    await asyncio.sleep(after)
                with attempt as exchange.attempt:
                    async with asyncio.timeout(attempt.left() + GRACE):
                        await self._attempt(attempt, http, request)
            return exchange.result

    async def _attempt(self, attempt: "Attempt", http: httpx.AsyncClient, request: httpx.Request) -> None:
        response = await http.send(request, auth=self._signer, stream=True, follow_redirects=False)
        try:
            if attempt.begins(response):
                async for chunk in cast("httpx.AsyncByteStream", response.stream):
                    attempt.add(chunk)
            if holds_more(http, response):
                await response.extensions["network_stream"].aclose()
        finally:
            await response.aclose()

    async def aclose(self) -> None:
        """Close the connections, but not those of an http_client of the caller's."""
        for http in self._connections.current().close() if self._closes else ():
            await http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


async def _waited(signal: asyncio.Event, seconds: float) -> bool:
    try:
        async with asyncio.timeout(seconds):
            return await signal.wait()
    except TimeoutError:
        return False
