"""Errors survive the JSON of task results: their `args` make an equal error, without what was sent."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from ivvy.api import errors
from ivvy.api.errors import Problem
from ivvy.client import (
    ApiError,
    InvalidMembersError,
    InvalidRequestError,
    InvalidResponseError,
    IvvyClient,
    IvvyError,
    JournalError,
    OutcomeUnknownError,
    TransportError,
    UnresolvableError,
    Violation,
    models,
)

from tests.sandbox import RunningSandbox
from tests.support import faults
from tests.support.calling import ADD, UPDATE, Calling, both_ways
from tests.support.faults import Fault, answer, failing

PLACE: Any = {"namespace": "venue", "action": "getBooking", "attempts": 2, "retryable": True, "retry_after": 1.5}
ERRORS = [
    ApiError(error_code=None, specific_code=None, message="no", additional_messages=(), http_status=200, **PLACE),
    errors.NotFoundError(
        error_code=models.ErrorCode(404), specific_code=7, message="no", additional_messages=("a",), http_status=404
    ),
    ApiError(
        error_code=models.ErrorCode(999), specific_code=None, message="", additional_messages=("b", "c"), http_status=1
    ),
    TransportError(reason="refused", **PLACE),
    OutcomeUnknownError(
        reason="lost", sent={"firstName": "Guest"}, sent_at=datetime(2026, 10, 28, tzinfo=UTC), **PLACE
    ),
    InvalidResponseError(reason="HTML", http_status=502, **PLACE),
    InvalidRequestError(violations=(Violation("venueId", "is required", "venue_id", "page"), Violation("", "b"))),
    InvalidMembersError(problems=(Problem("a", "b", "c"), Problem("", "d"))),
    UnresolvableError(reason="none", **PLACE),
    JournalError(reason="in use"),
]


def stored(error: IvvyError) -> IvvyError:
    """Return the error as a task queue makes it from JSON."""
    return type(error)(*json.loads(json.dumps(error.args)))


def attributes_of(error: IvvyError) -> dict[str, object]:
    _, _, (_, values) = (None, *error.__reduce__())
    return {name: value for name, value in values.items() if name != "sent"}


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_every_error_survives_json(error: IvvyError) -> None:
    again = stored(error)
    assert (type(again), str(again), attributes_of(again)) == (type(error), str(error), attributes_of(error))
    assert stored(again).args == error.args


@both_ways
@pytest.mark.parametrize(
    "fault",
    [answer(200, faults.refusal(400, 1)), faults.close_after_the_body, answer(200), faults.reset_before_reading],
)
def test_the_errors_of_calls_survive_json(call: Calling, fault: Fault) -> None:
    with failing(fault, fault) as platform:
        outcomes = [*call(platform.url, ADD, UPDATE, max_attempts=1), *call("http://127.0.0.1:9", ADD, max_attempts=1)]
    raised = [outcome.error for outcome in outcomes if outcome.error]
    assert raised
    for error in raised:
        assert attributes_of(stored(error)) == attributes_of(error)


def test_an_error_keeps_nothing_that_was_sent_in_its_args() -> None:
    (unknown,) = [error for error in ERRORS if isinstance(error, OutcomeUnknownError)]
    again = stored(unknown)
    assert isinstance(again, OutcomeUnknownError)
    assert unknown.sent == {"firstName": "Guest"}
    assert again.sent is None
    assert "Guest" not in json.dumps(unknown.args)


def test_a_stored_add_cannot_be_resolved(sandbox: RunningSandbox) -> None:
    booking = models.Booking(
        venue_id=1,
        booking_type=models.BookingType.DETAILED,
        current_status=models.BookingStatus.TENTATIVE,
        name="Dinner",
        event_type_id=2,
        booked_by_id=10,
        total_attendees=80,
        code="ORDER-1",
    )
    with IvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as ivvy:
        sandbox.drop_next()
        with pytest.raises(OutcomeUnknownError) as unknown:
            ivvy.venue.add_or_update_booking(booking)
        assert len(ivvy.resolve(unknown.value)) == 1
        again = stored(unknown.value)
        assert isinstance(again, OutcomeUnknownError)
        with pytest.raises(UnresolvableError, match="stored without what was sent"):
            ivvy.resolve(again)


def test_an_error_of_your_own_keeps_its_arguments() -> None:
    class OwnError(IvvyError):
        def __init__(self, reason: str, number: int) -> None:
            super().__init__(action=reason, attempts=number)

    assert OwnError("dinner", 3).attempts == 3
