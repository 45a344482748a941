"""Carries out the steps of an exchange over HTTP, synchronously."""

import threading
import time
from typing import TYPE_CHECKING, cast

import httpx

from .attempt import Attempt
from .calls import ResultT
from .connections import Shared, Slot
from .exchange import Exchange, Send
from .signing import Signer

if TYPE_CHECKING:
    from .verdict import Done


def drive(
    exchange: Exchange[ResultT], shared: Shared[httpx.Client, threading.Event], request: httpx.Request
) -> ResultT:
    """Carry out an exchange and return its result."""
    with Slot(shared, exchange.call.booking) as slot, exchange:
        for booking, signal in slot.waits():
            exchange.queued(booking, in_time=signal.wait(exchange.remaining()))
        http = slot.http()
        step: Send | Done[ResultT] = exchange.first()
        while isinstance(step, Send):
            if step.after:
                time.sleep(step.after)
            with Attempt(step.seconds, http, request) as exchange.attempt:
                _send(exchange.attempt, http, request, exchange.signer)
            step = exchange.then(exchange.attempt.came)
        return step.result


def _send(attempt: Attempt, http: httpx.Client, request: httpx.Request, signer: Signer) -> None:
    response = http.send(request, auth=signer, stream=True, follow_redirects=False)
    try:
        if attempt.begins(response):
            # Not by `iter_raw`, which puts the connection back before it is known whether it may be used again.
            for chunk in cast("httpx.SyncByteStream", response.stream):
                attempt.add(chunk)
        if stream := attempt.unusable_stream(response):
            stream.close()
    finally:
        response.close()
