"""One call at a time for each booking, because the platform rejects those that overlap."""

import asyncio
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any

import pytest
from ivvy.client import AsyncIvvyClient, IvvyClient, TransportError

from tests.sandbox import RunningSandbox, running
from tests.support import faults
from tests.support.calling import BOOKING, KEY, SECRET, UPDATE, calling
from tests.support.documented import ROOT
from tests.support.faults import FailingPlatform, failing

BOOKINGS = range(1, 21)
UPDATES = 500
OVERLAP = 24299
PATIENCE = {"deadline": 60.0, "max_attempts": 40}


Platform = RunningSandbox | FailingPlatform


def update(booking: int, name: str = "test") -> tuple[str, str, dict[str, Any]]:
    return (*BOOKING, {"id": booking, "venueId": 1, "name": name})


@pytest.fixture
def sandbox() -> Iterable[RunningSandbox]:
    with running(key=KEY, secret=SECRET, slow=0.01) as sandbox:
        for booking in BOOKINGS:
            sandbox.sandbox.held(*BOOKING).hold(booking, {})
        yield sandbox


def in_threads(platform: Platform, calls: Iterable[tuple[Any, ...]], clients: int = 1) -> None:
    """Make all these calls at the same time, each in a thread of its own."""
    with ExitStack() as stack:
        shared = [
            stack.enter_context(IvvyClient(key=KEY, secret=SECRET, base_url=platform.url, **PATIENCE))
            for _ in range(clients)
        ]
        pool = stack.enter_context(ThreadPoolExecutor(UPDATES))
        for result in [pool.submit(shared[index % clients].call, *call) for index, call in enumerate(calls)]:
            assert result.result()["success"] is True
        assert [ivvy._connections.current().queue.bookings for ivvy in shared] == [{}] * clients


def in_tasks(platform: Platform, calls: Iterable[tuple[Any, ...]], clients: int = 1) -> None:
    """Make all these calls at the same time, each in a task of its own."""

    async def main() -> None:
        shared = [AsyncIvvyClient(key=KEY, secret=SECRET, base_url=platform.url, **PATIENCE) for _ in range(clients)]
        results = await asyncio.gather(*[shared[index % clients].call(*call) for index, call in enumerate(calls)])
        assert all(result["success"] is True for result in results)
        assert [ivvy._connections.current().queue.bookings for ivvy in shared] == [{}] * clients
        for ivvy in shared:
            await ivvy.aclose()

    asyncio.run(main())


together = pytest.mark.parametrize("make", [in_threads, in_tasks], ids=["threads", "tasks"])
Make = Callable[..., None]


def answered(sandbox: RunningSandbox) -> Counter[object]:
    """How often each specific code was answered; None is success."""
    return Counter((each.answer or {}).get("specificCode") for each in sandbox.requests)


@together
def test_concurrent_updates_of_one_client_never_overlap(sandbox: RunningSandbox, make: Make) -> None:
    make(sandbox, [update(BOOKINGS[index % len(BOOKINGS)], f"{index}") for index in range(UPDATES)])
    assert answered(sandbox) == {None: UPDATES}


@together
def test_two_clients_overlap_and_all_succeed(sandbox: RunningSandbox, make: Make) -> None:
    make(sandbox, [update(booking) for booking in BOOKINGS for _ in range(2)], clients=2)
    told = answered(sandbox)
    assert told[None] == 2 * len(BOOKINGS)
    assert told[OVERLAP] > 0
    assert set(told) == {None, OVERLAP}


PROCESS = """
import sys
from concurrent.futures import ThreadPoolExecutor
from ivvy.client import IvvyClient
url, key, secret, updates = sys.argv[1:]
with IvvyClient(key=key, secret=secret, base_url=url, deadline=60, max_attempts=40) as ivvy:
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


def in_processes(sandbox: RunningSandbox, count: int, script: str, *arguments: str) -> list[str]:
    """Run so many processes, which begin at once, and give what each of them prints at its end."""
    command = [sys.executable, "-c", script, sandbox.url, KEY, SECRET, *arguments]
    with ExitStack() as stack:
        processes = [
            stack.enter_context(
                subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            )
            for _ in range(count)
        ]
        for process in processes:
            assert process.stdout
            assert process.stdout.readline() == "ready\n"
        sandbox.plan.forget()
        for process in processes:
            assert process.stdin
            process.stdin.write("\n")
            process.stdin.flush()
        return [process.communicate()[0] for process in processes]


def test_two_processes_overlap_and_all_succeed(sandbox: RunningSandbox) -> None:
    assert in_processes(sandbox, 2, PROCESS, f"{UPDATES // 2}") == [f"{UPDATES // 2}\n"] * 2
    told = answered(sandbox)
    assert told[None] == UPDATES
    assert told[OVERLAP] > 0


ONE_BOOKING = """
import sys
from ivvy.client import IvvyClient, _retry
_retry.FIRST_BACKOFF = 0.05
with IvvyClient(key=sys.argv[2], secret=sys.argv[3], base_url=sys.argv[1], deadline=40) as ivvy:
    ivvy.test.ping()
    print("ready", flush=True)
    sys.stdin.readline()
    calls = (ivvy.call("venue", "addOrUpdateBooking", {"id": 1, "venueId": 1}) for _ in range(10))
    print(sum(each["success"] is True for each in calls), flush=True)
"""


def test_four_processes_update_one_booking_and_all_succeed(sandbox: RunningSandbox) -> None:
    told = in_processes(sandbox, 4, ONE_BOOKING)
    assert told == ["10\n"] * 4
    assert answered(sandbox)[None] == 40
    assert answered(sandbox)[OVERLAP] > 0


def test_all_actions_that_touch_a_booking_run_one_after_the_other() -> None:
    with running(key=KEY, secret=SECRET, slow=0.05) as sandbox:
        ivvy = IvvyClient(key=KEY, secret=SECRET, base_url=sandbox.url, max_attempts=1, validate=False)
        package = {"id": 3948, "venueId": 1, "bookingId": 1234, "packageId": 49}
        with ivvy, ThreadPoolExecutor(8) as pool:
            for _ in range(4):
                pool.submit(ivvy.call, *update(1234))
                pool.submit(ivvy.call, "venue", "addOrUpdateBookingPackage", package)
        assert OVERLAP not in answered(sandbox)
        assert len(sandbox.requests) == 8


def test_tasks_go_in_order_of_arrival(sandbox: RunningSandbox) -> None:
    in_tasks(sandbox, [update(1 + index % 2, f"{index}") for index in range(40)])
    for booking in (1, 2):
        names = [int(each.members["name"]) for each in sandbox.requests if each.members["id"] == booking]
        assert names == sorted(names)


def test_threads_go_in_order_of_arrival(sandbox: RunningSandbox) -> None:
    with failing(faults.succeed_after(0.5)) as platform:
        with IvvyClient(key=KEY, secret=SECRET, base_url=platform.url) as ivvy, ThreadPoolExecutor(10) as pool:
            for index in range(10):
                pool.submit(ivvy.call, *update(1, f"{index}"))
                wait_for(lambda count=index + 1: len(ivvy._connections.current().queue.bookings["1"]) == count)
        assert [each.members["name"] for each in platform.received] == [f"{index}" for index in range(10)]


def wait_for(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + 10
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
    """All are under way at once, or none would be answered."""
    barrier = threading.Barrier(10)

    def meet(connection: faults.Connection) -> None:
        request = connection.receive()
        barrier.wait(10)
        connection.send(faults.http(200, faults.as_json({**faults.SUCCESS, "id": request.members.get("id", 1)})))

    with failing(*[meet] * 10) as platform:
        adds = [(*BOOKING, {"venueId": 1}) for _ in range(5)]
        make(platform, [*[update(booking) for booking in range(5)], *adds])
    assert not barrier.broken


@together
def test_a_booking_is_the_same_however_its_id_is_written(make: Make) -> None:
    under_way: list[str] = []

    def alone(connection: faults.Connection) -> None:
        request = connection.receive()
        assert not under_way
        under_way.append(request.line)
        connection.pause(0.05)
        under_way.clear()
        connection.send(faults.http(200, faults.as_json(faults.SUCCESS)))

    with failing(*[alone] * 4) as platform:
        make(platform, [(*BOOKING, {"id": booking}) for booking in (7, "7", 7, "7")])
        assert platform.attempts == 4


class TestWaiting:
    """The first call is under way for a second longer than the second call may wait for it."""

    def test_it_counts_against_the_deadline_in_a_thread(self) -> None:
        with failing(faults.stay_silent) as platform:
            with IvvyClient(key=KEY, secret=SECRET, base_url=platform.url, timeout=1.2) as ivvy:
                with ThreadPoolExecutor(1) as pool:
                    first = pool.submit(ivvy.call, *update(7))
                    assert platform.has_received(1)
                    self.hurry(ivvy)
                    started = time.monotonic()
                    with pytest.raises(TransportError) as error:
                        ivvy.call(*update(7))
                    self.waited_in_vain(error.value, time.monotonic() - started)
                assert first.result()["success"]
                assert ivvy._connections.current().queue.bookings == {}
            assert platform.attempts == 2

    def test_it_counts_against_the_deadline_in_a_task(self) -> None:
        async def main() -> None:
            async with AsyncIvvyClient(key=KEY, secret=SECRET, base_url=platform.url, timeout=1.2) as ivvy:
                first = asyncio.create_task(ivvy.call(*update(7)))
                assert await asyncio.to_thread(platform.has_received, 1)
                self.hurry(ivvy)
                started = time.monotonic()
                with pytest.raises(TransportError) as error:
                    await ivvy.call(*update(7))
                self.waited_in_vain(error.value, time.monotonic() - started)
                assert (await first)["success"]
                assert ivvy._connections.current().queue.bookings == {}

        with failing(faults.stay_silent) as platform:
            asyncio.run(main())
            assert platform.attempts == 2

    def hurry(self, ivvy: IvvyClient | AsyncIvvyClient) -> None:
        """Shorten the deadline of the calls to come: calls of two clients would not wait for each other."""
        ivvy._policy = ivvy._policy._replace(deadline=0.3)

    def waited_in_vain(self, error: TransportError, seconds: float) -> None:
        assert "other calls for the same booking" in str(error)
        assert error.attempts == 0
        assert 0.2 < seconds < 1.1


def test_a_call_that_fails_lets_the_next_one_pass() -> None:
    with failing(faults.close_after_the_body, faults.answer(200, b"<html>")) as platform:
        outcomes = calling(platform.url, UPDATE, UPDATE, UPDATE, max_attempts=1)
    assert [each.kind for each in outcomes] == ["OutcomeUnknownError", "InvalidResponseError", "success"]
