"""Carries out the steps of an exchange over HTTP, asynchronously."""

import asyncio
from typing import TYPE_CHECKING, cast

import httpx

from .attempt import Attempt
from .calls import ResultT
from .connections import Shared, Slot
from .exchange import Exchange, Send
from .signing import Signer

if TYPE_CHECKING:
    from .verdict import Done

GRACE = 0.1  # The limits that httpx keeps come up first and tell more than that the time is up.


class AsyncSlot(Slot[httpx.AsyncClient, asyncio.Event]):
    """A slot whose HTTP client is used again after a call was cancelled."""

    harmless = (Exception, asyncio.CancelledError)


async def drive_async(
    exchange: Exchange[ResultT], shared: Shared[httpx.AsyncClient, asyncio.Event], request: httpx.Request
) -> ResultT:
    """Carry out an exchange and return its result."""
    with AsyncSlot(shared, exchange.call.booking) as slot, exchange:
        for booking, signal in slot.waits():
            exchange.queued(booking, in_time=await _waited(signal, exchange.remaining()))
        http = slot.http()
        step: Send | Done[ResultT] = exchange.first()
        while isinstance(step, Send):
            if step.after:
                await asyncio.sleep(step.after)
            with Attempt(step.seconds, http, request) as exchange.attempt:
                async with asyncio.timeout(exchange.attempt.left() + GRACE):
                    await _send(exchange.attempt, http, request, exchange.signer)
            step = exchange.then(exchange.attempt.came)
        return step.result


async def _waited(signal: asyncio.Event, seconds: float) -> bool:
    try:
        async with asyncio.timeout(seconds):
            return await signal.wait()
    except TimeoutError:
        return False


async def _send(attempt: Attempt, http: httpx.AsyncClient, request: httpx.Request, signer: Signer) -> None:
    response = await http.send(request, auth=signer, stream=True, follow_redirects=False)
    try:
        if attempt.begins(response):
            async for chunk in cast("httpx.AsyncByteStream", response.stream):
                attempt.add(chunk)
        if stream := attempt.unusable_stream(response):
            await stream.aclose()
    finally:
        await response.aclose()
