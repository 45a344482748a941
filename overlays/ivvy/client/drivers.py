"""Carries out the steps of an exchange over HTTP, synchronously and asynchronously."""

import asyncio
import threading
import time

import httpx

from .attempt import Attempt
from .booking_locks import Turns
from .calls import ResultT
from .exchange import Done, Exchange, Send
from .responses import Answer, Body, Lost, NotIvvy
from .signing import Signer

GRACE = 0.1  # The limits that httpx keeps come up first and tell more than that the time is up.
NO_ANSWER = (httpx.HTTPError, httpx.InvalidURL, TimeoutError)  # InvalidURL: of a redirect, which nobody follows.


def drive(
    exchange: Exchange[ResultT], turns: Turns[threading.Event], client: httpx.Client, request: httpx.Request
) -> ResultT:
    """Carry out an exchange and return its result."""
    turn = threading.Event()
    with turns.queued(exchange.call.booking, turn):
        step: Send | Done[ResultT] = exchange.first(in_turn=turn.wait(exchange.remaining()))
        while isinstance(step, Send):
            time.sleep(step.after)
            step = exchange.then(_attempt(step, client, request, exchange.signer))
        return step.result


async def drive_async(
    exchange: Exchange[ResultT], turns: Turns[asyncio.Event], client: httpx.AsyncClient, request: httpx.Request
) -> ResultT:
    """Carry out an exchange asynchronously and return its result."""
    turn = asyncio.Event()
    with turns.queued(exchange.call.booking, turn):
        step: Send | Done[ResultT] = exchange.first(in_turn=await _waited(turn, exchange.remaining()))
        while isinstance(step, Send):
            await asyncio.sleep(step.after)
            step = exchange.then(await _attempt_async(step, client, request, exchange.signer))
        return step.result


async def _waited(turn: asyncio.Event, seconds: float) -> bool:
    try:
        async with asyncio.timeout(seconds):
            return await turn.wait()
    except TimeoutError:
        return False


def _attempt(step: Send, client: httpx.Client, request: httpx.Request, signer: Signer) -> Answer | Lost:
    with Attempt(step.seconds) as attempt:
        attempt.limit(request, step.timeout or client.timeout, attempt.trace)
        try:
            response = client.send(request, auth=signer, stream=True, follow_redirects=False)
            try:
                body = Body(response)
                for chunk in () if response.is_stream_consumed else response.iter_raw():
                    body.add(chunk)
                    attempt.check()
                return Answer(response.status_code, response.headers, body.whole())
            except NotIvvy as error:
                return Answer(response.status_code, response.headers, error)
            finally:
                response.close()
        except NO_ANSWER as error:
            return _lost(error, attempt, request, signer)


async def _attempt_async(step: Send, http: httpx.AsyncClient, request: httpx.Request, signer: Signer) -> Answer | Lost:
    with Attempt(step.seconds) as attempt:
        attempt.limit(request, step.timeout or http.timeout, attempt.trace_async)
        try:
            async with asyncio.timeout(step.seconds + GRACE):
                response = await http.send(request, auth=signer, stream=True, follow_redirects=False)
                try:
                    body = Body(response)
                    if not response.is_stream_consumed:
                        async for chunk in response.aiter_raw():
                            body.add(chunk)
                    return Answer(response.status_code, response.headers, body.whole())
                except NotIvvy as error:
                    return Answer(response.status_code, response.headers, error)
                finally:
                    await response.aclose()
        except NO_ANSWER as error:
            return _lost(error, attempt, request, signer)


def _lost(error: Exception, attempt: Attempt, request: httpx.Request, signer: Signer) -> Lost:
    """What came instead of an answer, without the signature: requests hold it, and a text may echo it."""
    if isinstance(error, httpx.HTTPError):
        error.request = httpx.Request(request.method, request.url)
    if isinstance(error, httpx.HTTPStatusError):
        error.response = httpx.Response(error.response.status_code, request=error.request)
    error.args = tuple(signer.redacted(str(part)) for part in error.args)
    return Lost(error, attempt.may_have_arrived(error))
