"""CPU time per call and calls per second, for the same call with bare httpx and with the client."""

import asyncio
import datetime
import gc
import itertools
import time
import tracemalloc
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager, contextmanager
from typing import Any

import httpx
from ivvy.api.models import BookingSession
from ivvy.client import AsyncIvvyClient, IvvyClient

from .comparison import Figures
from .hand_signed import post, post_async
from .platform import KEY, SECRET

Making = Callable[[str], AbstractContextManager[Callable[[int], Any]]]
MakingAsync = Callable[[str], AbstractAsyncContextManager[Callable[[int], Awaitable[Any]]]]

WARM_UP = 100


def members(booking: int) -> dict[str, Any]:
    """Return the body of a booking session."""
    return {
        "bookingId": booking,
        "spaceVenueId": 1,
        "contactId": 10,
        "name": "Annual dinner",
        "startDate": "2026-10-28",
        "startTime": "18:30:00",
        "minAttendeesGuaranteed": 80,
        "costcenterId": 4,
    }


def session(booking: int) -> BookingSession:
    """Return the same as a model."""
    return BookingSession(
        booking_id=booking,
        space_venue_id=1,
        contact_id=10,
        name="Annual dinner",
        start_date=datetime.date(2026, 10, 28),
        start_time=datetime.time(18, 30),
        min_attendees_guaranteed=80,
        costcenter_id=4,
    )


@contextmanager
def httpx_sync(url: str) -> Iterator[Callable[[int], Any]]:
    with httpx.Client() as http:
        yield lambda booking: post(http, url, members(booking))


@contextmanager
def typed_sync(url: str) -> Iterator[Callable[[int], Any]]:
    with IvvyClient(key=KEY, secret=SECRET, base_url=url) as ivvy:
        yield lambda booking: ivvy.venue.add_or_update_booking_session(session(booking))


@contextmanager
def by_name_sync(url: str) -> Iterator[Callable[[int], Any]]:
    with IvvyClient(key=KEY, secret=SECRET, base_url=url) as ivvy:
        yield lambda booking: ivvy.call("venue", "addOrUpdateBookingSession", members(booking))


@asynccontextmanager
async def httpx_async(url: str) -> AsyncIterator[Callable[[int], Awaitable[Any]]]:
    async with httpx.AsyncClient() as http:
        yield lambda booking: post_async(http, url, members(booking))


@asynccontextmanager
async def httpx_async_unlimited(url: str) -> AsyncIterator[Callable[[int], Awaitable[Any]]]:
    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=None), timeout=60) as http:
        yield lambda booking: post_async(http, url, members(booking))


def typed_async(**options: Any) -> MakingAsync:
    """Return the client with options."""

    @asynccontextmanager
    async def opened(url: str) -> AsyncIterator[Callable[[int], Awaitable[Any]]]:
        async with AsyncIvvyClient(key=KEY, secret=SECRET, base_url=url, **options) as ivvy:
            yield lambda booking: ivvy.venue.add_or_update_booking_session(session(booking))

    return opened


def one_by_one(make: Making, url: str, count: int) -> Figures:
    """Measure sequential calls."""
    with make(url) as call:
        for booking in range(1, min(WARM_UP, count) + 1):
            call(booking)
        gc.collect()
        started, cpu = time.perf_counter(), time.process_time()
        for booking in range(1, count + 1):
            call(booking)
        return _figures(count, time.perf_counter() - started, time.process_time() - cpu)


def many_at_once(make: MakingAsync, url: str, count: int, in_flight: int) -> Figures:
    """Measure concurrent calls."""

    async def main() -> Figures:
        async with make(url) as call:

            async def make_calls(numbers: Iterator[int]) -> None:
                for booking in numbers:
                    await call(booking)

            async def at_once(numbers: Iterator[int]) -> None:
                await asyncio.gather(*[make_calls(numbers) for _ in range(in_flight)])

            numbers = itertools.count(1)  # Each call is for another booking.
            await at_once(itertools.islice(numbers, min(WARM_UP, count)))
            gc.collect()
            started, cpu = time.perf_counter(), time.process_time()
            await at_once(itertools.islice(numbers, count))
            return _figures(count, time.perf_counter() - started, time.process_time() - cpu)

    return asyncio.run(main())


def peak_memory(make: MakingAsync, url: str, count: int) -> Figures:
    """Measure the peak memory of calls that are all in flight at once."""

    async def main() -> None:
        async with make(url) as call:
            await call(1)
            gc.collect()
            tracemalloc.start()
            await asyncio.gather(*[call(booking) for booking in range(2, count + 2)])

    asyncio.run(main())
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return {"peak MiB": peak / 2**20}


def _figures(count: int, seconds: float, cpu: float) -> Figures:
    return {"CPU µs/call": cpu / count * 1e6, "calls/s": count / seconds}
