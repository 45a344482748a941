"""Calls for one booking are sent one at a time, because the platform rejects concurrent ones."""

import asyncio
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from decimal import Decimal
from typing import Any

import pytest
from ivvy.client import AsyncIvvyClient, IvvyClient, TransportError

from tests.sandbox import DEFAULT_KEY, DEFAULT_SECRET, RunningSandbox
from tests.support import faults
from tests.support.calling import BOOKING, UPDATE, calling
from tests.support.faults import LONG, FailingPlatform, failing
from tests.support.processes import in_processes

BOOKINGS = range(1, 21)
UPDATES = 500
OVERLAP = 24299
PATIENCE = {"deadline": 2 * LONG, "max_attempts": 40}


Platform = RunningSandbox | FailingPlatform


def update(booking: int, name: str = "test") -> tuple[str, str, dict[str, Any]]:
    return (*BOOKING, {"id": booking, "venueId": 1, "name": name})


@pytest.fixture
def bookings(sandbox: RunningSandbox) -> RunningSandbox:
    """A sandbox with bookings, where calls take long enough to overlap."""
    sandbox.plan.slow = 0.01
    for booking in BOOKINGS:
        sandbox.sandbox.held(*BOOKING).hold(booking, {})
    return sandbox


def in_threads(platform: Platform, calls: Iterable[tuple[Any, ...]], clients: int = 1) -> None:
    """Make calls concurrently, each in its own thread."""
    with ExitStack() as stack:
        shared = [
            stack.enter_context(IvvyClient(key=DEFAULT_KEY, secret=DEFAULT_SECRET, base_url=platform.url, **PATIENCE))
            for _ in range(clients)
        ]
        pool = stack.enter_context(ThreadPoolExecutor(UPDATES))
        for result in [pool.submit(shared[index % clients].call, *call) for index, call in enumerate(calls)]:
            assert result.result()["success"] is True
        assert [ivvy._state().bookings for ivvy in shared] == [{}] * clients


def in_tasks(platform: Platform, calls: Iterable[tuple[Any, ...]], clients: int = 1) -> None:
    """Make calls concurrently, each in its own task."""

    async def main() -> None:
        shared = [
            AsyncIvvyClient(key=DEFAULT_KEY, secret=DEFAULT_SECRET, base_url=platform.url, **PATIENCE)
            for _ in range(clients)
        ]
        results = await asyncio.gather(*[shared[index % clients].call(*call) for index, call in enumerate(calls)])
        assert all(result["success"] is True for result in results)
        assert [ivvy._state().bookings for ivvy in shared] == [{}] * clients
        for ivvy in shared:
            await ivvy.aclose()

    asyncio.run(main())


together = pytest.mark.parametrize("make", [in_threads, in_tasks], ids=["threads", "tasks"])
Make = Callable[..., None]


def answered(sandbox: RunningSandbox) -> Counter[object]:
    """Count the responses by specific code; None is a success."""
    return Counter((each.answer or {}).get("specificCode") for each in sandbox.requests)


@together
def test_concurrent_updates_of_one_client_never_overlap(bookings: RunningSandbox, make: Make) -> None:
    make(bookings, [update(BOOKINGS[index % len(BOOKINGS)], f"{index}") for index in range(UPDATES)])
    assert answered(bookings) == {None: UPDATES}


@together
def test_two_clients_overlap_and_all_succeed(bookings: RunningSandbox, make: Make) -> None:
    rounds = 0
    while OVERLAP not in answered(bookings):  # The first round nearly always has one.
        make(bookings, [update(booking) for booking in BOOKINGS for _ in range(2)], clients=2)
        rounds += 1
    codes = answered(bookings)
    assert codes[None] == rounds * 2 * len(BOOKINGS)
    assert set(codes) == {None, OVERLAP}


PROCESS = """
import sys
from concurrent.futures import ThreadPoolExecutor
from ivvy.client import IvvyClient
url, key, secret, updates = sys.argv[1:]
with IvvyClient(key=key, secret=secret, base_url=url, deadline=240, max_attempts=40) as ivvy:
    ivvy.test.ping()
    print("ready", flush=True)
    sys.stdin.readline()
    with ThreadPoolExecutor(20) as pool:
        calls = [
            pool.submit(ivvy.call, "venue", "addOrUpdateBooking", {"id": 1 + index % 20, "venueId": 1})
            for index in range(int(updates))
        ]
        print(sum(call.result()["success"] is True for call in calls), flush=True)
"""


def test_two_processes_overlap_and_all_succeed(bookings: RunningSandbox) -> None:
    while OVERLAP not in answered(bookings):
        assert in_processes(bookings, 2, PROCESS, f"{UPDATES // 2}") == [f"{UPDATES // 2}\n"] * 2
        assert answered(bookings)[None] == UPDATES


ONE_BOOKING = """
import sys
from ivvy.client import IvvyClient
from tests.support.waits import shorten_backoff
shorten_backoff(0.1)
with IvvyClient(key=sys.argv[2], secret=sys.argv[3], base_url=sys.argv[1], deadline=240) as ivvy:
    ivvy.test.ping()
    print("ready", flush=True)
    sys.stdin.readline()
    calls = (ivvy.call("venue", "addOrUpdateBooking", {"id": 1, "venueId": 1}) for _ in range(10))
    print(sum(each["success"] is True for each in calls), flush=True)
"""


def test_four_processes_update_one_booking_and_all_succeed(bookings: RunningSandbox) -> None:
    while OVERLAP not in answered(bookings):
        assert in_processes(bookings, 4, ONE_BOOKING) == ["10\n"] * 4
        assert answered(bookings)[None] == 40


@pytest.mark.client(validate=False, max_attempts=1)
def test_all_actions_that_touch_a_booking_run_one_after_the_other(sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
    sandbox.plan.slow = 0.05
    package = {"id": 3948, "venueId": 1, "bookingId": 1234, "packageId": 49}
    with ThreadPoolExecutor(8) as pool:
        for _ in range(4):
            pool.submit(ivvy.call, *update(1234))
            pool.submit(ivvy.call, "venue", "addOrUpdateBookingPackage", package)
    assert OVERLAP not in answered(sandbox)
    assert len(sandbox.requests) == 8


def test_tasks_are_served_in_order_of_arrival(bookings: RunningSandbox) -> None:
    in_tasks(bookings, [update(1 + index % 2, f"{index}") for index in range(40)])
    for booking in (1, 2):
        names = [int(each.members["name"]) for each in bookings.requests if each.members["id"] == booking]
        assert names == sorted(names)


def test_threads_are_served_in_order_of_arrival(sandbox: RunningSandbox) -> None:
    all_wait = threading.Event()
    with failing(faults.succeed_after(all_wait)) as platform:
        with (
            IvvyClient(key=DEFAULT_KEY, secret=DEFAULT_SECRET, base_url=platform.url) as ivvy,
            ThreadPoolExecutor(10) as pool,
        ):
            for index in range(10):
                pool.submit(ivvy.call, *update(1, f"{index}"))
                wait_for(lambda count=index + 1: len(ivvy._state().bookings["1"]) == count)
            all_wait.set()
        assert [each.members["name"] for each in platform.received] == [f"{index}" for index in range(10)]


def wait_for(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + LONG
    while True:
        try:
            if condition():
                return
        except KeyError:
            pass
        assert time.monotonic() < until
        time.sleep(0.001)


@together
def test_other_bookings_and_adds_do_not_wait(make: Make) -> None:
    """The platform responds only when all of them are in flight."""
    barrier = threading.Barrier(10)

    def meet(connection: faults.Connection) -> None:
        request = connection.receive()
        barrier.wait(LONG)
        connection.send(faults.http(200, faults.as_json({**faults.SUCCESS, "id": request.members.get("id", 1)})))

    with failing(*[meet] * 10) as platform:
        adds = [(*BOOKING, {"venueId": 1}) for _ in range(5)]
        make(platform, [*[update(booking) for booking in range(1, 6)], *adds])
    assert not barrier.broken


@together
def test_an_integer_and_a_string_are_the_same_booking(make: Make) -> None:
    in_flight: list[str] = []

    def one_at_a_time(connection: faults.Connection) -> None:
        request = connection.receive()
        assert not in_flight
        in_flight.append(request.line)
        connection.pause(0.05)
        in_flight.clear()
        connection.send(faults.http(200, request.success))

    with failing(*[one_at_a_time] * 6) as platform:
        make(platform, [(*BOOKING, {"id": booking}) for booking in (7, "7", 7, "007", 7.0, Decimal(7))])
        assert platform.attempts == 6


class TestWaiting:
    """The first call stays in flight until the second one has given up."""

    def test_it_counts_against_the_deadline_in_a_thread(self) -> None:
        has_given_up = threading.Event()
        with failing(faults.succeed_after(has_given_up)) as platform:
            with IvvyClient(key=DEFAULT_KEY, secret=DEFAULT_SECRET, base_url=platform.url) as ivvy:
                with ThreadPoolExecutor(1) as pool:
                    first = pool.submit(ivvy.call, *update(7))
                    assert platform.has_received(1)
                    started = time.monotonic()
                    with pytest.raises(TransportError, match="other calls for the same booking") as error:
                        ivvy.with_options(deadline=0.3).call(*update(7))
                    assert (error.value.attempts, time.monotonic() - started >= 0.29) == (0, True)
                    has_given_up.set()
                assert first.result()["success"]
                assert ivvy._state().bookings == {}
            assert platform.attempts == 1

    def test_it_counts_against_the_deadline_in_a_task(self) -> None:
        has_given_up = threading.Event()

        async def main() -> None:
            async with AsyncIvvyClient(key=DEFAULT_KEY, secret=DEFAULT_SECRET, base_url=platform.url) as ivvy:
                first = asyncio.create_task(ivvy.call(*update(7)))
                assert await asyncio.to_thread(platform.has_received, 1)
                started = time.monotonic()
                with pytest.raises(TransportError, match="other calls for the same booking") as error:
                    await ivvy.with_options(deadline=0.3).call(*update(7))
                assert (error.value.attempts, time.monotonic() - started >= 0.29) == (0, True)
                has_given_up.set()
                assert (await first)["success"]
                assert ivvy._state().bookings == {}

        with failing(faults.succeed_after(has_given_up)) as platform:
            asyncio.run(main())
            assert platform.attempts == 1


def test_a_call_that_fails_lets_the_next_one_pass() -> None:
    with failing(faults.close_after_the_body, faults.answer(200, b"<html>")) as platform:
        outcomes = calling(platform.url, UPDATE, UPDATE, UPDATE, max_attempts=1)
    assert [each.kind for each in outcomes] == ["OutcomeUnknownError", "InvalidResponseError", "success"]
