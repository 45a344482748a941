"""The limit of calls in flight, and the calls that wait."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from ivvy.client import AsyncIvvyClient, IvvyClient, TransportError

from tests.support import faults
from tests.support.calling import ADD, BOOKING, LENIENT
from tests.support.faults import LONG, Connection, failing


class Counted:
    """Succeeds after a wait, and counts the concurrent requests."""

    def __init__(self, wait: Callable[[Connection], object] = lambda connection: connection.pause(0.02)) -> None:
        self.most = 0
        self._wait = wait
        self._now = 0
        self._lock = threading.Lock()

    def __call__(self, connection: Connection) -> None:
        request = connection.receive()
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
        self._wait(connection)
        with self._lock:
            self._now -= 1
        connection.send(faults.http(200, faults.as_json({**faults.SUCCESS, "id": request.members["number"] + 1})))


def test_every_call_of_a_flood_of_adds_is_carried_out(soaking: bool) -> None:
    adds = 3000 if soaking else 300

    async def main(url: str) -> list[int]:
        async with AsyncIvvyClient(base_url=url, **LENIENT) as ivvy:
            calls = [ivvy.call(*BOOKING, {**ADD, "number": number}) for number in range(adds)]
            return [answer["id"] for answer in await asyncio.gather(*calls)]

    counted = Counted()
    with failing(*[counted] * adds) as platform:
        assert asyncio.run(main(platform.url)) == list(range(1, adds + 1))
        assert platform.added == adds
        assert platform.accepted <= 50
    assert counted.most <= 50


def test_max_in_flight_threads_send_at_once_and_no_more() -> None:
    three = threading.Barrier(3)
    counted = Counted(lambda _: three.wait(LONG))
    with (
        failing(*[counted] * 30) as platform,
        ThreadPoolExecutor(30) as pool,
        IvvyClient(base_url=platform.url, max_in_flight=3, **LENIENT) as ivvy,
    ):
        calls = [pool.submit(ivvy.call, *BOOKING, {**ADD, "number": number}) for number in range(30)]
        assert [each.result()["id"] for each in calls] == list(range(1, 31))
    assert counted.most == 3


def test_calls_are_sent_in_order_of_arrival() -> None:
    async def main(url: str) -> None:
        async with AsyncIvvyClient(base_url=url, max_in_flight=1, **LENIENT) as ivvy:
            await asyncio.gather(*[ivvy.call(*BOOKING, {**ADD, "number": number}) for number in range(20)])

    with failing() as platform:
        asyncio.run(main(platform.url))
        assert [each.members["number"] for each in platform.received] == list(range(20))


def test_a_call_that_waits_until_the_deadline_sends_nothing() -> None:
    async def main(url: str) -> None:
        async with AsyncIvvyClient(base_url=url, max_in_flight=1, **LENIENT) as ivvy:
            first = asyncio.create_task(ivvy.call(*BOOKING, ADD))
            assert await asyncio.to_thread(platform.has_received, 1)
            with pytest.raises(TransportError, match="calls of this client") as error:
                await ivvy.with_options(deadline=0.2).call(*BOOKING, ADD)
            assert error.value.attempts == 0
            assert error.value.retryable
            has_given_up.set()
            await first

    has_given_up = threading.Event()
    with failing(faults.succeed_after(has_given_up)) as platform:
        asyncio.run(main(platform.url))
        assert platform.added == 1
