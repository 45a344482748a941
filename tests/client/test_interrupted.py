"""Cancelling a task, Ctrl-C and closing the client leak nothing."""

import asyncio
import gc
import queue
import random
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from types import FrameType
from typing import Any

import pytest
from ivvy.client import AsyncIvvyClient, IvvyClient, OutcomeUnknownError

from tests.support import faults
from tests.support.calling import ADD, BOOKING, KEY, SECRET, UPDATE
from tests.support.faults import LONG, FailingPlatform, answer, failing, refusal

LATER = answer(200, refusal(429), refused=True, Retry_After="60", Connection="close")


@pytest.fixture(autouse=True)
def threads_as_before() -> Iterator[None]:
    before = threading.active_count()
    yield
    assert threading.active_count() <= before


def waiting(client: IvvyClient | AsyncIvvyClient) -> dict[str, int]:
    """Count the calls of each booking that wait or are in flight."""
    return {booking: len(line) for booking, line in client._state().bookings.items()}


def soon(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + LONG
    while not condition():
        assert time.monotonic() < until, "it did not happen"
        time.sleep(0.002)


class TestCancellingATask:
    def cancelled(
        self,
        platform: FailingPlatform,
        moment: Callable[[AsyncIvvyClient], bool],
        *requests: Mapping[str, Any],
        is_cancelled: threading.Event | None = None,
    ) -> None:
        """Start calls, cancel the last one when a condition holds, and check that nothing is left."""

        async def main() -> None:
            async with AsyncIvvyClient(key=KEY, secret=SECRET, base_url=platform.url, deadline=100) as ivvy:
                *others, last = [asyncio.create_task(ivvy.call(*BOOKING, members)) for members in requests]
                await asyncio.to_thread(soon, lambda: moment(ivvy))
                last.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await last
                if is_cancelled:
                    is_cancelled.set()
                await asyncio.gather(*others)
                assert waiting(ivvy) == {}
                assert len(asyncio.all_tasks()) == 1
                if not others:
                    assert await asyncio.to_thread(platform.has_connections, 0)
                assert (await ivvy.call(*BOOKING, UPDATE))["success"]

        asyncio.run(main())
        assert platform.has_connections(0)

    @pytest.mark.parametrize("members", [ADD, UPDATE])
    @pytest.mark.parametrize("fault", [faults.stay_silent, faults.headers_byte_by_byte, faults.body_byte_by_byte])
    def test_in_flight_it_closes_the_connection(self, fault: faults.Fault, members: Mapping[str, Any]) -> None:
        with failing(fault) as platform:
            self.cancelled(platform, lambda _: platform.attempts == 1, members)
            assert platform.attempts == 2

    def test_between_attempts_it_ends_the_call(self, caplog: pytest.LogCaptureFixture) -> None:
        with caplog.at_level("INFO", "ivvy.client"), failing(LATER, faults.succeed_and_close) as platform:
            self.cancelled(platform, lambda _: "attempt 1" in caplog.text, UPDATE)
            assert platform.attempts == 2

    def test_while_waiting_for_the_booking_it_lets_the_others_pass(self) -> None:
        is_cancelled, requests = threading.Event(), [UPDATE] * 3
        with failing(faults.succeed_after(is_cancelled)) as platform:
            self.cancelled(platform, lambda ivvy: waiting(ivvy) == {"1234": 3}, *requests, is_cancelled=is_cancelled)
            assert platform.attempts == 3

    def test_at_any_moment_it_leaks_nothing_after_the_client_is_closed(self) -> None:
        """Before, httpcore may hold an unused connection: https://github.com/encode/httpcore/issues/1093"""
        with failing() as platform:

            async def main() -> None:
                async with AsyncIvvyClient(key=KEY, secret=SECRET, base_url=platform.url) as ivvy:
                    for index in range(200):
                        members = UPDATE if index % 2 else ADD
                        tasks = [asyncio.create_task(ivvy.call(*BOOKING, members)) for _ in range(3)]
                        for _ in range(index % 40):
                            await asyncio.sleep(0)
                        for task in tasks:
                            task.cancel()
                        await asyncio.gather(*tasks, return_exceptions=True)
                        assert waiting(ivvy) == {}
                    assert (await ivvy.call(*BOOKING, UPDATE))["success"]

            asyncio.run(main())
            assert platform.has_connections(0)

    def test_asyncio_timeout_ends_a_call(self) -> None:
        with failing(faults.stay_silent) as platform:

            async def main() -> None:
                async with AsyncIvvyClient(key=KEY, secret=SECRET, base_url=platform.url) as ivvy:
                    with pytest.raises(TimeoutError):
                        async with asyncio.timeout(0.2):
                            await ivvy.call(*BOOKING, ADD)
                    assert await asyncio.to_thread(platform.has_connections, 0)

            asyncio.run(main())


class Interrupts:
    """Interrupts the main thread on request."""

    def __init__(self) -> None:
        self.expected = False
        self._waits: queue.SimpleQueue[float | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._interrupt)

    def come_after(self, seconds: float) -> None:
        self.expected = True
        self._waits.put(seconds)

    def __enter__(self) -> None:
        self._handler = signal.signal(signal.SIGINT, self._handle)
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._waits.put(None)
        self._thread.join()
        signal.signal(signal.SIGINT, self._handler)

    def _interrupt(self) -> None:
        main = threading.main_thread().ident
        assert main is not None
        while (seconds := self._waits.get()) is not None:
            time.sleep(seconds)
            signal.pthread_kill(main, signal.SIGINT)

    def _handle(self, _: int, __: FrameType | None) -> None:
        if self.expected:
            self.expected = False
            raise KeyboardInterrupt


class TestCtrlC:
    """The main thread makes the call and receives the signal."""

    def interrupted(self, ivvy: IvvyClient, moment: Callable[[], bool]) -> None:
        main = threading.main_thread().ident
        assert main is not None
        assert threading.get_ident() == main

        def interrupt() -> None:
            soon(moment)
            time.sleep(0.1)  # The main thread probably waits by now, but any moment is fine.
            signal.pthread_kill(main, signal.SIGINT)

        # Processes that a shell starts in the background ignore the signal.
        handler = signal.signal(signal.SIGINT, signal.default_int_handler)
        thread = threading.Thread(target=interrupt)
        thread.start()
        try:
            with pytest.raises(KeyboardInterrupt):
                ivvy.call(*BOOKING, UPDATE)
        finally:
            thread.join()
            signal.signal(signal.SIGINT, handler)

    @pytest.mark.parametrize("fault", [faults.stay_silent, faults.headers_byte_by_byte, faults.body_byte_by_byte])
    def test_in_flight_it_closes_the_connection(self, fault: faults.Fault) -> None:
        with failing(fault) as platform, IvvyClient(key=KEY, secret=SECRET, base_url=platform.url) as ivvy:
            self.interrupted(ivvy, lambda: platform.attempts == 1)
            assert platform.has_connections(0)
            assert waiting(ivvy) == {}
            assert ivvy.call(*BOOKING, UPDATE)["success"]

    def test_between_attempts_it_ends_the_call(self, caplog: pytest.LogCaptureFixture) -> None:
        with caplog.at_level("INFO", "ivvy.client"), failing(LATER) as platform:
            with IvvyClient(key=KEY, secret=SECRET, base_url=platform.url) as ivvy:
                self.interrupted(ivvy, lambda: "attempt 1" in caplog.text)
                assert waiting(ivvy) == {}
            assert platform.attempts == 1

    def test_while_waiting_for_the_booking_it_lets_the_others_pass(self) -> None:
        is_interrupted = threading.Event()
        with failing(faults.succeed_after(is_interrupted)) as platform:
            with IvvyClient(key=KEY, secret=SECRET, base_url=platform.url) as ivvy:
                first = threading.Thread(target=ivvy.call, args=(*BOOKING, UPDATE))
                first.start()
                soon(lambda: platform.attempts == 1)
                self.interrupted(ivvy, lambda: waiting(ivvy) == {"1234": 2})
                assert waiting(ivvy) == {"1234": 1}
                is_interrupted.set()
                first.join()
                assert waiting(ivvy) == {}
                assert ivvy.call(*BOOKING, UPDATE)["success"]
            assert platform.attempts == 2

    # The interpreter ignores an interrupt in the callback of a weak reference, and warns.
    @pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
    def test_at_any_moment_the_client_can_be_used_afterwards(self, soaking: bool) -> None:
        rng = random.Random(20261125)
        interrupts = Interrupts()
        with failing() as platform, IvvyClient(key=KEY, secret=SECRET, base_url=platform.url) as ivvy, interrupts:
            for _ in range(4000 if soaking else 200):
                with suppress(KeyboardInterrupt):
                    interrupts.come_after(rng.uniform(0, 0.004))
                    try:
                        ivvy.call(*BOOKING, UPDATE)
                        while interrupts.expected:  # It is raised here if the call was faster.
                            time.sleep(0.001)
                    finally:
                        interrupts.expected = False
                assert waiting(ivvy) == {}
                assert len(ivvy._state()._all) == 0
                assert ivvy.call(*BOOKING, UPDATE)["success"]
        assert platform.has_connections(0)

    def test_at_the_end_of_a_call_the_booking_is_released(self) -> None:
        def interrupt(frame: FrameType, event: str, argument: object) -> None:
            if frame.f_code.co_qualname == "Lease.__exit__":
                raise KeyboardInterrupt

        with failing() as platform, IvvyClient(key=KEY, secret=SECRET, base_url=platform.url) as ivvy:
            sys.settrace(interrupt)
            try:
                with pytest.raises(KeyboardInterrupt):
                    ivvy.call(*BOOKING, UPDATE)
            finally:
                sys.settrace(None)
            assert waiting(ivvy) == {}
            assert ivvy.call(*BOOKING, UPDATE)["success"]


class TestClosing:
    def test_a_call_in_flight_in_a_thread_ends_with_its_attempt(self) -> None:
        errors: list[Exception] = []
        with failing(*[faults.stay_silent] * 10) as platform:
            ivvy = IvvyClient(key=KEY, secret=SECRET, base_url=platform.url, timeout=1.0)

            def add() -> None:
                try:
                    ivvy.call(*BOOKING, ADD)
                except OutcomeUnknownError as error:
                    errors.append(error)

            thread = threading.Thread(target=add)
            thread.start()
            assert platform.has_received(1)
            ivvy.close()
            thread.join(LONG)
            assert len(errors) == 1
            assert platform.has_connections(0)

    def test_a_call_in_flight_in_a_task_ends_immediately(self) -> None:
        with failing(faults.stay_silent) as platform:

            async def main() -> None:
                ivvy = AsyncIvvyClient(key=KEY, secret=SECRET, base_url=platform.url)
                task = asyncio.create_task(ivvy.call(*BOOKING, ADD))
                assert await asyncio.to_thread(platform.has_received, 1)
                await ivvy.aclose()
                with pytest.raises(OutcomeUnknownError):
                    await task

            asyncio.run(main())
            assert platform.has_connections(0)

    def test_a_deleted_client_leaves_no_connection(self) -> None:
        with failing() as platform:
            ivvy = IvvyClient(key=KEY, secret=SECRET, base_url=platform.url)
            ivvy.call(*BOOKING, ADD)
            ivvy.close()
            del ivvy
            gc.collect()
            assert platform.has_connections(0)
