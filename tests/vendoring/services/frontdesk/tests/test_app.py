import asyncio
from collections.abc import Callable

import httpx
import pytest
from frontdesk.app import create_app
from frontdesk.vendor.ivvy.client import AsyncIvvyClient

from .ivvy_sandbox import RunningSandbox

ENTERED = {
    "venue_id": 1,
    "contact_id": 10,
    "name": "Annual dinner",
    "date": "2026-10-28",
    "starts": "18:30:00",
    "attendees": 80,
    "costcenter_id": 4,
}


Desk = Callable[[str], httpx.Response]


@pytest.fixture
def desk(ivvy_sandbox: RunningSandbox) -> Desk:
    """Enters a session at the front desk, whose iVvy is the sandbox."""

    def connect() -> AsyncIvvyClient:
        return AsyncIvvyClient(
            key=ivvy_sandbox.key, secret=ivvy_sandbox.secret, base_url=ivvy_sandbox.url, max_attempts=1
        )

    async def enter(path: str) -> httpx.Response:
        app = create_app(connect)
        transport = httpx.ASGITransport(app)
        async with (
            app.router.lifespan_context(app),
            httpx.AsyncClient(transport=transport, base_url="http://desk") as browser,
        ):
            return await browser.post(path, json=ENTERED)

    return lambda path: asyncio.run(enter(path))


def test_a_session_is_pushed_to_ivvy(desk: Desk, ivvy_sandbox: RunningSandbox) -> None:
    answer = desk("/bookings/15722/sessions")
    assert answer.status_code == 200
    assert answer.json()["session_id"] > 0
    (request,) = ivvy_sandbox.requests
    assert request.action == "addOrUpdateBookingSession"
    assert request.members["startTime"] == "18:30:00"


def test_a_booking_that_ivvy_does_not_have_is_reported(desk: Desk) -> None:
    answer = desk("/bookings/99999999/sessions")
    assert (answer.status_code, answer.json()["detail"]) == (422, "The booking does not exist.")


def test_an_answer_that_is_lost_is_not_taken_for_a_failure(desk: Desk, ivvy_sandbox: RunningSandbox) -> None:
    ivvy_sandbox.drop_next()
    answer = desk("/bookings/15722/sessions")
    assert (answer.status_code, "look in iVvy" in answer.json()["detail"]) == (502, True)
    assert len(ivvy_sandbox.requests) == 1


def test_a_clock_that_is_off_does_not_matter(desk: Desk, ivvy_sandbox: RunningSandbox) -> None:
    ivvy_sandbox.clock_skew(hours=1)
    assert desk("/bookings/15722/sessions").status_code == 200
