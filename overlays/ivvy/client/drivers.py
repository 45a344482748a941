"""Carries out the steps of an exchange over HTTP, synchronously and asynchronously."""

import asyncio
import time

import httpx

from .answers import Answer, Lost
from .calls import ResultT
from .exchange import Send, Sleep, Steps

# Nothing of the request has left, or not all of it: these come up before it is sent whole.
NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.WriteTimeout,
    httpx.LocalProtocolError,
)


def drive(steps: Steps[ResultT], client: httpx.Client, request: httpx.Request, auth: httpx.Auth) -> ResultT:
    """Carry out an exchange and return its result."""
    came: Answer | Lost | None = None
    while True:
        try:
            step = steps.send(came)
        except StopIteration as end:
            result: ResultT = end.value
            return result
        if isinstance(step, Sleep):
            time.sleep(step.seconds)
            came = None
            continue
        _limit(request, step, client.timeout)
        try:
            came = _answer(client.send(request, auth=auth, follow_redirects=False))
        except httpx.HTTPError as error:
            came = _lost(error)


async def drive_async(
    steps: Steps[ResultT], client: httpx.AsyncClient, request: httpx.Request, auth: httpx.Auth
) -> ResultT:
    """Carry out an exchange asynchronously and return its result."""
    came: Answer | Lost | None = None
    while True:
        try:
            step = steps.send(came)
        except StopIteration as end:
            result: ResultT = end.value
            return result
        if isinstance(step, Sleep):
            await asyncio.sleep(step.seconds)
            came = None
            continue
        _limit(request, step, client.timeout)
        try:
            came = _answer(await client.send(request, auth=auth, follow_redirects=False))
        except httpx.HTTPError as error:
            came = _lost(error)


def _limit(request: httpx.Request, step: Send, configured: httpx.Timeout) -> None:
    chosen = configured if step.timeout is None else httpx.Timeout(step.timeout)
    limits = {
        name: step.remaining if limit is None else min(limit, step.remaining)
        for name, limit in chosen.as_dict().items()
    }
    request.extensions = {**request.extensions, "timeout": limits}


def _answer(response: httpx.Response) -> Answer:
    return Answer(response.status_code, response.headers, response.content)


def _lost(error: httpx.HTTPError) -> Lost:
    return Lost(error, sent=not isinstance(error, NOT_SENT))
