"""An asynchronous client belongs to one event loop of asyncio, and cancelled calls log an unknown outcome."""

import asyncio
import logging
import threading
import time
from types import SimpleNamespace

import pytest
from ivvy.client import AsyncIvvyClient, OutcomeUnknownError, _attempt

from tests.support import faults
from tests.support.calling import ADD, BOOKING, LENIENT, UPDATE
from tests.support.faults import SUCCESS, answer, as_json, failing


def test_a_second_event_loop_is_rejected_before_anything_is_sent() -> None:
    with failing(answer(200, as_json(SUCCESS), Connection="close")) as platform:
        ivvy = AsyncIvvyClient(base_url=platform.url, **LENIENT)

        async def add() -> None:
            await ivvy.call(*BOOKING, ADD)

        asyncio.run(add())
        with pytest.raises(RuntimeError, match="used in another event loop"):
            asyncio.run(add())
        assert platform.added == 1


def test_other_libraries_than_asyncio_are_rejected_before_anything_is_sent() -> None:
    with failing() as platform:
        ivvy = AsyncIvvyClient(base_url=platform.url, **LENIENT)
        with pytest.raises(RuntimeError, match="only runs on asyncio"):
            ivvy.call(*BOOKING, ADD).send(None)
        assert platform.accepted == 0


@pytest.mark.parametrize("members", [ADD, UPDATE])
def test_a_call_that_is_cancelled_warns_that_its_outcome_is_unknown(
    members: dict[str, object], caplog: pytest.LogCaptureFixture
) -> None:
    async def main(url: str) -> None:
        async with AsyncIvvyClient(base_url=url, **LENIENT) as ivvy:
            task = asyncio.create_task(ivvy.call(*BOOKING, members))
            assert await asyncio.to_thread(platform.has_received, 1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with failing(faults.stay_silent) as platform, caplog.at_level(logging.WARNING, "ivvy.client"):
        asyncio.run(main(platform.url))
    lines = [
        each.getMessage() for each in caplog.records if each.levelno == logging.WARNING and each.name == "ivvy.client"
    ]
    assert lines == [
        "venue.addOrUpdateBooking attempt 1: outcome unknown: CancelledError after the request may have been sent"
    ]


def test_a_call_that_is_cancelled_before_it_is_sent_does_not_warn(caplog: pytest.LogCaptureFixture) -> None:
    async def main(url: str) -> None:
        async with AsyncIvvyClient(base_url=url, max_in_flight=1, **LENIENT) as ivvy:
            first = asyncio.create_task(ivvy.call(*BOOKING, ADD))
            assert await asyncio.to_thread(platform.has_received, 1)
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(ivvy.call(*BOOKING, ADD), 0.1)
            is_cancelled.set()
            await first

    is_cancelled = threading.Event()
    with failing(faults.succeed_after(is_cancelled)) as platform, caplog.at_level(logging.WARNING, "ivvy.client"):
        asyncio.run(main(platform.url))
        assert platform.added == 1
    assert not [each for each in caplog.records if each.name == "ivvy.client"]


@pytest.mark.parametrize("size", [70_000, 8_000_000])
def test_a_body_that_the_loop_still_sends_after_the_timeout_may_have_arrived(
    size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """asyncio still sends the data that it has buffered, even on a connection that was closed."""
    late = 0.0
    has_ended = threading.Event()

    def now() -> float:
        return time.monotonic() + late

    def stall() -> None:
        """Make the event loop busy, at its next step, until long after the timeout."""
        nonlocal late
        late = 1000.0

    def read_later(connection: faults.Connection) -> None:
        connection.wait()
        loops[-1].call_soon_threadsafe(stall)
        connection.wait_for(has_ended)
        connection.receive()
        connection.stay_silent()

    loops: list[asyncio.AbstractEventLoop] = []

    async def main(url: str) -> None:
        loops.append(asyncio.get_running_loop())
        monkeypatch.setattr(loops[-1], "time", now)
        async with AsyncIvvyClient(base_url=url, **LENIENT) as ivvy:
            with pytest.raises(OutcomeUnknownError):
                await ivvy.call(*BOOKING, {**ADD, "name": "x" * size})
            has_ended.set()

    monkeypatch.setattr(_attempt, "time", SimpleNamespace(monotonic=now))
    with failing(read_later, receive_buffer=64 * 1024) as platform:
        asyncio.run(main(platform.url))
        assert platform.added <= 1
