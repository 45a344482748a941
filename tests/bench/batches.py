"""Requests, time and peak memory of many updates, in batches and one by one."""

import gc
import time
import tracemalloc
from collections.abc import Callable
from contextlib import closing

from ivvy.api.models import Booking
from ivvy.client import IvvyClient

from tests.sandbox import DEFAULT_KEY, DEFAULT_SECRET, running_elsewhere
from tests.support.batch_writer import booking

from .comparison import Figures

Load = Callable[[IvvyClient, list[Booking]], int]
MOST_BOOKINGS = 500
"""The number of bookings, which are updated repeatedly as in a real load."""


def one_by_one(ivvy: IvvyClient, updates: list[Booking]) -> int:
    """Make a call for each update, and return the number of requests."""
    for update in updates:
        ivvy.venue.add_or_update_booking(update)
    return len(updates)


def in_batches(ivvy: IvvyClient, updates: list[Booking]) -> int:
    """Submit all updates, and return the number of requests."""
    asked = 0

    def count(_: object) -> None:
        nonlocal asked
        asked += 1

    for outcome in ivvy.submit(map(ivvy.jobs.venue.add_or_update_booking, updates), on_progress=count):
        assert outcome.error is None, outcome.error
    return asked


def measured(load: Load, count: int) -> Figures:
    """Make updates in a sandbox in another process."""
    with running_elsewhere() as url, closing(IvvyClient(key=DEFAULT_KEY, secret=DEFAULT_SECRET, base_url=url)) as ivvy:
        bookings = min(count, MOST_BOOKINGS)
        jobs = [ivvy.jobs.venue.add_or_update_booking(booking(number)) for number in range(bookings)]
        ids = [outcome.answer.id for outcome in ivvy.submit(jobs) if outcome.answer]
        updates = [Booking(venue_id=1, id=ids[number % bookings], name=f"update-{number}") for number in range(count)]
        gc.collect()
        tracemalloc.start()
        started = time.perf_counter()
        requests = load(ivvy, updates)
        seconds, (_, peak) = time.perf_counter() - started, tracemalloc.get_traced_memory()
        tracemalloc.stop()
    return {"requests": requests, "seconds": seconds, "peak MiB": peak / 2**20}
