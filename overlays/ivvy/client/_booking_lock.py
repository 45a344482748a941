"""Enters the caller's lock of a booking around a call, so that several machines do not touch one booking at once.

What the lock raises when it is entered is raised as it is, and nothing is sent. When it is left, the outcome of the
call is known, which an error must not hide: it is logged.
"""

import asyncio
import logging
import sys
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager, contextmanager
from typing import Any, TypeAlias

from ._messages import Call
from ._retry import RetryLoop

Lock: TypeAlias = AbstractContextManager[Any] | AbstractAsyncContextManager[Any]
BookingLock: TypeAlias = Callable[[int], Lock]
logger = logging.getLogger("ivvy.client")


def lock_for(call: Call[Any], booking_lock: BookingLock | None) -> Lock | None:
    """Return the lock that a call needs: only one that changes a booking."""
    return booking_lock(int(call.booking)) if booking_lock and call.booking and call.is_write else None


@contextmanager
def locked(lock: Lock | None, loop: RetryLoop[Any]) -> Generator[None]:
    """Hold a lock for a blocking call."""
    if lock is None:
        yield
        return
    if not isinstance(lock, AbstractContextManager):
        raise TypeError(f"booking_lock must return a context manager, got {type(lock).__name__}")
    lock.__enter__()
    try:
        loop.check_lock()
        yield
    finally:
        try:
            lock.__exit__(*sys.exc_info())
        except Exception as error:
            _log(error)


@asynccontextmanager
async def locked_async(lock: Lock | None, loop: RetryLoop[Any]) -> AsyncGenerator[None]:
    """Hold a lock for a call that is awaited."""
    if lock is None:
        yield
        return
    if not isinstance(lock, AbstractAsyncContextManager):
        raise TypeError(f"booking_lock must return an asynchronous context manager, got {type(lock).__name__}")
    try:
        async with asyncio.timeout(loop.remaining()):
            await lock.__aenter__()
    except TimeoutError:
        loop.check_lock()
        raise
    try:
        yield
    finally:
        try:
            await lock.__aexit__(*sys.exc_info())
        except Exception as error:
            _log(error)


def _log(error: Exception) -> None:
    logger.warning("the lock of a booking could not be released: %s", type(error).__name__)
