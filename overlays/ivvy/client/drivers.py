"""Carries out the steps of an exchange over HTTP, synchronously and asynchronously."""

import asyncio
import threading
import time
from typing import TYPE_CHECKING, cast

import httpcore
import httpx

from .attempt import AsyncWatchedReads, Attempt, WatchedReads
from .call_queue import Places
from .calls import ResultT
from .connections import Lent, Shared
from .exchange import Exchange, Send
from .responses import Answer, Body, Lost, NotIvvy, answer_of
from .signing import Signer

if TYPE_CHECKING:
    from .verdict import Done

GRACE = 0.1  # The limits that httpx keeps come up first and tell more than that the time is up.


def drive(
    exchange: Exchange[ResultT], shared: Shared[httpx.Client, threading.Event], request: httpx.Request
) -> ResultT:
    """Carry out an exchange and return its result."""
    with Places(shared.queue, exchange.call.booking, threading.Event) as places, exchange:
        for booking, signal in places:
            exchange.queued(booking, in_time=signal.wait(exchange.remaining()))
        with Lent(shared) as http:
            step: Send | Done[ResultT] = exchange.first()
            while isinstance(step, Send):
                if step.after:
                    time.sleep(step.after)
                exchange.attempt = Attempt(step.seconds, http, request)
                step = exchange.then(_attempt(exchange.attempt, http, request, exchange.signer))
            return step.result


async def drive_async(
    exchange: Exchange[ResultT], shared: Shared[httpx.AsyncClient, asyncio.Event], request: httpx.Request
) -> ResultT:
    """Carry out an exchange asynchronously and return its result."""
    with Places(shared.queue, exchange.call.booking, asyncio.Event) as places, exchange:
        for booking, signal in places:
            exchange.queued(booking, in_time=await _waited(signal, exchange.remaining()))
        with Lent(shared) as http:
            step: Send | Done[ResultT] = exchange.first()
            while isinstance(step, Send):
                if step.after:
                    await asyncio.sleep(step.after)
                exchange.attempt = Attempt(step.seconds, http, request)
                step = exchange.then(await _attempt_async(exchange.attempt, http, request, exchange.signer))
            return step.result


async def _waited(signal: asyncio.Event, seconds: float) -> bool:
    try:
        async with asyncio.timeout(seconds):
            return await signal.wait()
    except TimeoutError:
        return False


def _attempt(attempt: Attempt, http: httpx.Client, request: httpx.Request, signer: Signer) -> Answer | Lost:
    with attempt:
        try:
            response = http.send(request, auth=signer, stream=True, follow_redirects=False)
            try:
                # Not by `iter_raw`, which puts the connection back before it is known whether it may be used again.
                body = Body(response)
                stream = response.extensions.get("network_stream")
                for chunk in () if response.is_stream_consumed else cast("httpx.SyncByteStream", response.stream):
                    body.add(chunk)
                    attempt.check()
                if isinstance(stream, httpcore.NetworkStream):
                    WatchedReads.of(stream)  # The caller may have opened the connection.
                    if not attempt.received_exactly(response.headers):
                        stream.close()
                return Answer(response.status_code, response.headers, body.whole())
            except NotIvvy as error:
                return Answer(response.status_code, response.headers, error)
            finally:
                response.close()
        except Exception as error:  # Hooks and transports of the caller's may raise anything.
            return answer_of(error, attempt.status) or _lost(error, attempt, request, signer)


async def _attempt_async(
    attempt: Attempt, http: httpx.AsyncClient, request: httpx.Request, signer: Signer
) -> Answer | Lost:
    with attempt:
        try:
            async with asyncio.timeout(attempt.left() + GRACE):
                response = await http.send(request, auth=signer, stream=True, follow_redirects=False)
                try:
                    body = Body(response)
                    stream = response.extensions.get("network_stream")
                    if not response.is_stream_consumed:
                        async for chunk in cast("httpx.AsyncByteStream", response.stream):
                            body.add(chunk)
                    if isinstance(stream, httpcore.AsyncNetworkStream):
                        AsyncWatchedReads.of(stream)
                        if not attempt.received_exactly(response.headers):
                            await stream.aclose()
                    return Answer(response.status_code, response.headers, body.whole())
                except NotIvvy as error:
                    return Answer(response.status_code, response.headers, error)
                finally:
                    await response.aclose()
        except Exception as error:
            return answer_of(error, attempt.status) or _lost(error, attempt, request, signer)


def _lost(error: Exception, attempt: Attempt, request: httpx.Request, signer: Signer) -> Lost:
    """What came instead of a response, without the signature: requests hold it, and a text may echo it."""
    sent = attempt.may_have_arrived(error)
    if isinstance(error, httpx.HTTPError):
        error.request = httpx.Request(request.method, request.url)
    if isinstance(error, httpx.HTTPStatusError):
        error.response = httpx.Response(error.response.status_code, request=error.request)
    error.args = tuple(signer.redacted(str(part)) for part in error.args)
    return Lost(error, sent)
