"""Requests, time and peak memory of many updates, in batches and one by one, and of bookings with children."""

import datetime
import gc
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

from ivvy.api.models import Booking
from ivvy.batch import ref
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


def families(ivvy: IvvyClient, count: int) -> Iterator[Any]:
    """Yield bookings to add, each with a session, a resource of that, and a package."""
    add = ivvy.jobs.venue
    for number in range(count):
        parent, of_session = ref(f"B-{number}"), ref(f"S-{number}")
        yield add.add_or_update_booking(booking(number), key=parent.key)
        yield add.add_or_update_booking_session(
            key=of_session.key,
            booking_id=parent,
            space_venue_id=1,
            contact_id=10,
            name="Dinner",
            start_date=datetime.date(2026, 12, 1),
            min_attendees_guaranteed=80,
            costcenter_id=4,
        )
        yield add.add_or_update_booking_session_resource(
            key=f"R-{number}",
            venue_id=1,
            booking_id=parent,
            session_id=of_session,
            resource_id=27,
            quantity=2,
            start_time=datetime.time(18, 30),
            end_time=datetime.time(22),
            include_in_package=False,
            cost_center_id=4,
            cost=25,
            cost_type=1,
        )
        yield add.add_or_update_booking_package(key=f"P-{number}", booking_id=parent, venue_id=1, package_id=3)


def measured_families(count: int) -> Figures:
    """Add bookings with children in a sandbox in another process."""
    requests, batches = 0, 0

    def observe(_: object) -> None:
        nonlocal requests
        requests += 1

    with running_elsewhere() as url, closing(IvvyClient(key=DEFAULT_KEY, secret=DEFAULT_SECRET, base_url=url)) as ivvy:
        gc.collect()
        tracemalloc.start()
        started = time.process_time()
        report = ivvy.submit(families(ivvy, count), on_progress=observe).run()
        seconds, (_, peak) = time.process_time() - started, tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert report.added == 4 * count, report
        batches = -(-report.added // 200)
    return {
        "requests per full batch": requests / batches,
        "CPU us per job": seconds / report.added * 1e6,
        "peak MiB": peak / 2**20,
    }
