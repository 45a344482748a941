"""An asynchronous client belongs to one event loop of asyncio, and cancelling leaves no doubt unspoken."""

import asyncio
import logging

import pytest
from ivvy.client import AsyncIvvyClient

from tests import faults
from tests.calling import ADD, BOOKING, LENIENT, UPDATE
from tests.faults import SUCCESS, answer, as_json, failing


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
        with pytest.raises(RuntimeError, match="asyncio alone"):
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
    (line,) = lines
    assert "venue.addOrUpdateBooking" in line
    assert "outcome unknown" in line
