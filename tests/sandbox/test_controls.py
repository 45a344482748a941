"""The sandbox fails on request, from Python and over HTTP."""

import base64
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, Protocol

import httpx
import pytest
from ivvy.api.codes import SharedCode
from ivvy.api.codes.venue import AddOrUpdateBookingCode, AddOrUpdateBookingSessionCode
from ivvy.api.models import Booking
from ivvy.client import ApiError, IvvyClient, IvvyError, OutcomeUnknownError, TransportError

from tests.sandbox import DEFAULT_KEY, DEFAULT_SECRET, RunningSandbox, running, running_elsewhere
from tests.support.documented import examples

pytestmark = pytest.mark.client(max_attempts=1)

UPDATE = Booking(id=1234, venue_id=1, name="test")
ADD = Booking.from_dict(
    next(each.members for each in examples() if (each.action, each.name) == ("addOrUpdateBooking", "add"))
)


class Controls(Protocol):
    """The controls of a sandbox."""

    url: str

    def control(self, name: str, **arguments: Any) -> None: ...

    def requests(self) -> list[dict[str, Any]]: ...


class InPython:
    def __init__(self, sandbox: RunningSandbox) -> None:
        self.url = sandbox.url
        self._sandbox = sandbox

    def control(self, name: str, **arguments: Any) -> None:
        positional = arguments.pop("warnings", [])
        getattr(self._sandbox, name)(*positional, **arguments)

    def requests(self) -> list[dict[str, Any]]:
        return [vars(each) for each in self._sandbox.requests]


class OverHttp:
    def __init__(self, url: str, http: httpx.Client) -> None:
        self.url = url
        self._http = http

    def control(self, name: str, **arguments: Any) -> None:
        response = self._http.post(f"{self.url}/_sandbox/{name}", json=arguments)
        assert (response.status_code, response.content) == (204, b"")

    def requests(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._http.get(f"{self.url}/_sandbox/requests").json()
        return found


@pytest.fixture(params=["in Python", "over HTTP"])
def controls(request: pytest.FixtureRequest, sandbox: RunningSandbox) -> Iterator[Controls]:
    if request.param == "in Python":
        yield InPython(sandbox)
    else:
        with httpx.Client(trust_env=False) as http:
            yield OverHttp(sandbox.url, http)


def test_a_sandbox_in_another_process_is_controlled_over_http() -> None:
    with (
        running_elsewhere() as url,
        httpx.Client(trust_env=False) as http,
        IvvyClient(key=DEFAULT_KEY, secret=DEFAULT_SECRET, base_url=url, max_attempts=1) as ivvy,
    ):
        elsewhere = OverHttp(url, http)
        elsewhere.control("fail_next", code=AddOrUpdateBookingCode.INVALID_DATA)
        with pytest.raises(ApiError):
            ivvy.test.ping()
        assert [each["action"] for each in elsewhere.requests()] == ["ping"]


def test_fail_next_fails_the_next_requests_with_a_code(controls: Controls, ivvy: IvvyClient) -> None:
    before = ivvy.venue.add_or_update_booking(ADD).id
    controls.control("fail_next", code=AddOrUpdateBookingCode.INVALID_DATA, times=2)
    for _ in range(2):
        with pytest.raises(ApiError) as refusal:
            ivvy.venue.add_or_update_booking(ADD)
        assert (refusal.value.error_code, refusal.value.specific_code) == (400, AddOrUpdateBookingCode.INVALID_DATA)
        assert refusal.value.message == "The request contains invalid data"
    assert ivvy.venue.add_or_update_booking(ADD).id == before + 1  # Nothing was stored.


@pytest.mark.parametrize(
    ("code", "error_code"),
    [(AddOrUpdateBookingSessionCode.BOOKING_DOES_NOT_EXIST, 404), (SharedCode.INVALID_PARAMETER, 400), (12345, 400)],
)
def test_a_code_implies_its_error_code(controls: Controls, ivvy: IvvyClient, code: int, error_code: int) -> None:
    controls.control("fail_next", code=code)
    with pytest.raises(ApiError) as refusal:
        ivvy.call("venue", "addOrUpdateBookingSession", {})
    assert (refusal.value.error_code, refusal.value.specific_code) == (error_code, code)


def test_a_connection_dropped_after_an_add_keeps_the_object(controls: Controls, ivvy: IvvyClient) -> None:
    before = ivvy.venue.add_or_update_booking(ADD).id
    controls.control("drop_next")
    with pytest.raises(OutcomeUnknownError):
        ivvy.venue.add_or_update_booking(ADD)
    assert ivvy.venue.add_or_update_booking(ADD).id == before + 2


def test_a_connection_dropped_before_an_add_adds_nothing(controls: Controls, ivvy: IvvyClient) -> None:
    before = ivvy.venue.add_or_update_booking(ADD).id
    controls.control("drop_next", before=True)
    with pytest.raises(OutcomeUnknownError):
        ivvy.venue.add_or_update_booking(ADD)
    assert controls.requests()[-1]["answer"] is None
    assert ivvy.venue.add_or_update_booking(ADD).id == before + 1


def test_answer_next_sends_a_response_of_the_test(controls: Controls, ivvy: IvvyClient) -> None:
    controls.control("answer_next", status=429, headers={"retry-after": "7"}, body="<html>later</html>")
    controls.control("answer_next", base64=base64.b64encode(b'{"ack":"2026-01-02 03:04:05"}').decode())
    with pytest.raises(TransportError, match="HTTP 429"):
        ivvy.test.ping()
    assert ivvy.test.ping().ack == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_warn_next_and_add_members_next_change_the_next_success(controls: Controls, ivvy: IvvyClient) -> None:
    controls.control("warn_next", warnings=["packageErrors", "newWarning"])
    controls.control("add_members_next", members={"id": "1234", "brandNew": {"a": [1]}})
    controls.control("fail_next", code=1)
    with pytest.raises(ApiError):
        ivvy.venue.add_or_update_booking(UPDATE)
    saved = ivvy.venue.add_or_update_booking(UPDATE)
    assert (saved.warnings, saved.id) == (["packageErrors", "newWarning"], 1234)
    assert saved.additional_properties == {"brandNew": {"a": [1]}}
    assert ivvy.venue.add_or_update_booking(UPDATE).id == 1234


@pytest.mark.parametrize("hours", [-7, 7])
def test_clock_skew_moves_the_clock(controls: Controls, ivvy: IvvyClient, hours: int) -> None:
    controls.control("clock_skew", hours=hours)
    with httpx.Client(trust_env=False) as http:
        told = parsedate_to_datetime(http.get(controls.url).headers["date"])
    assert abs(told - timedelta(hours=hours) - datetime.now(UTC)) < timedelta(minutes=30)
    ivvy.test.ping()
    answers = [each["answer"] for each in controls.requests()]
    assert [answer.get("specificCode") for answer in answers] == [SharedCode.STALE, None]


def test_every_request_for_an_action_is_recorded_until_it_is_cleared(controls: Controls, ivvy: IvvyClient) -> None:
    ivvy.call("venue", "addOrUpdateBooking", {"id": 1234, "venueId": 1})
    (recorded,) = controls.requests()
    assert (recorded["namespace"], recorded["action"]) == ("venue", "addOrUpdateBooking")
    assert recorded["members"] == {"id": 1234, "venueId": 1}
    assert recorded["answer"] == {"success": True, "id": 1234, "warnings": None}
    assert recorded["headers"]["x-api-version"] == "1.0"
    controls.control("clear")
    assert controls.requests() == []


@pytest.mark.parametrize("body", ["[]", "{", '{"times": 1}', '{"code": 1, "other": 2}'])
def test_a_control_reports_the_arguments_that_it_rejects(sandbox: RunningSandbox, body: str) -> None:
    with httpx.Client(trust_env=False) as http:
        response = http.post(f"{sandbox.url}/_sandbox/fail_next", content=body)
        assert response.status_code == 400
        assert response.json()["message"]
        assert http.post(f"{sandbox.url}/_sandbox/nothing").json()["errorCode"] == 404


def test_a_request_is_rejected_while_another_one_for_the_same_booking_is_in_flight() -> None:
    with running(slow=3000) as sandbox:

        def update(action: str, booking: int, deadline: float) -> None:
            member = "id" if action == "addOrUpdateBooking" else "bookingId"
            with (
                IvvyClient(
                    key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url, validate=False, deadline=deadline
                ) as ivvy,
                suppress(IvvyError),
            ):
                ivvy.call("venue", action, {member: booking, "venueId": 1})

        first = threading.Thread(target=update, args=("addOrUpdateBooking", 1234, 100))
        first.start()
        while not sandbox.requests:
            time.sleep(0.001)
        sandbox.plan.slow = 0
        # The page of sessions shows no such code, so the sandbox uses that of another action in the namespace.
        for action, booking in (("addOrUpdateBookingSession", 1234), ("addOrUpdateBooking", 26806)):
            update(action, booking, 0.5)
        failed = [each.action for each in sandbox.requests if (each.answer or {}).get("specificCode") == 24299]
        # Ending the sandbox ends the first request.
    first.join()
    assert set(failed) == {"addOrUpdateBookingSession"}
