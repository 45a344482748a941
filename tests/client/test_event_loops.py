"""An asynchronous client belongs to one event loop of asyncio, and cancelling leaves no doubt unspoken."""

import asyncio
import logging
import time

import pytest
from ivvy.client import AsyncIvvyClient, OutcomeUnknownError

from tests.support import faults
from tests.support.calling import ADD, BOOKING, LENIENT, UPDATE
from tests.support.faults import SUCCESS, answer, as_json, failing


def test_a_second_event_loop_is_refused_before_anything_is_sent() -> None:
    with failing(answer(200, as_json(SUCCESS), Connection="close")) as platform:
        ivvy = AsyncIvvyClient(base_url=platform.url, **LENIENT)

        async def add() -> None:
            await ivvy.call(*BOOKING, ADD)

        asyncio.run(add())
        with pytest.raises(RuntimeError, match="used in another event loop"):
            asyncio.run(add())
        assert platform.added == 1


def test_what_is_not_asyncio_is_refused_before_anything_is_sent() -> None:
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


def test_a_call_that_is_cancelled_before_it_is_sent_warns_of_nothing(caplog: pytest.LogCaptureFixture) -> None:
    async def main(url: str) -> None:
        async with AsyncIvvyClient(base_url=url, max_in_flight=1, **LENIENT) as ivvy:
            first = asyncio.create_task(ivvy.call(*BOOKING, ADD))
            assert await asyncio.to_thread(platform.has_received, 1)
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(ivvy.call(*BOOKING, ADD), 0.1)
            await first

    with failing(faults.succeed_after(0.5)) as platform, caplog.at_level(logging.WARNING, "ivvy.client"):
        asyncio.run(main(platform.url))
        assert platform.added == 1
    assert not [each for each in caplog.records if each.name == "ivvy.client"]


def test_a_body_that_the_loop_still_sends_as_the_time_is_up_may_have_arrived() -> None:
    """asyncio goes on sending what it has taken, even of a connection that is closed."""

    def stall(connection: faults.Connection) -> None:
        connection.wait()
        loops[-1].call_soon_threadsafe(time.sleep, 1.0)
        connection.pause(1.2)
        connection.receive()
        connection.stay_silent()

    loops: list[asyncio.AbstractEventLoop] = []

    async def main(url: str, size: int) -> None:
        loops.append(asyncio.get_running_loop())
        async with AsyncIvvyClient(base_url=url, timeout=0.6, **LENIENT) as ivvy:
            with pytest.raises(OutcomeUnknownError):
                await ivvy.call(*BOOKING, {**ADD, "name": "x" * size})

    for size in (70_000, 8_000_000):
        with failing(stall, receive_buffer=64 * 1024) as platform:
            asyncio.run(main(platform.url, size))
            assert platform.added <= 1
