"""The stand-in platform fails as it is told to, from this process and from another one."""

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
from ivvy.client import ApiError, IvvyClient, OutcomeUnknownError, TransportError

from tests.sandbox import DEFAULT_KEY, DEFAULT_SECRET, RunningSandbox, running, running_elsewhere
from tests.support.documented import examples

pytestmark = pytest.mark.one_python

UPDATE = Booking(id=1234, venue_id=1, name="test")
ADD = Booking.from_dict(
    next(each.members for each in examples() if (each.action, each.name) == ("addOrUpdateBooking", "add"))
)


class Controlled(Protocol):
    """A sandbox and its controls, wherever it runs."""

    url: str

    def control(self, name: str, **arguments: Any) -> None: ...

    def requests(self) -> list[dict[str, Any]]: ...


class Here:
    def __init__(self, sandbox: RunningSandbox) -> None:
        self.url = sandbox.url
        self._sandbox = sandbox

    def control(self, name: str, **arguments: Any) -> None:
        positional = arguments.pop("warnings", [])
        getattr(self._sandbox, name)(*positional, **arguments)

    def requests(self) -> list[dict[str, Any]]:
        return [vars(each) for each in self._sandbox.requests]


class Elsewhere:
    def __init__(self, url: str, http: httpx.Client) -> None:
        self.url = url
        self._http = http

    def control(self, name: str, **arguments: Any) -> None:
        response = self._http.post(f"{self.url}/_sandbox/{name}", json=arguments)
        assert (response.status_code, response.content) == (204, b"")

    def requests(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._http.get(f"{self.url}/_sandbox/requests").json()
        return found


@pytest.fixture(scope="module", params=["here", "over HTTP"])
def sandbox(request: pytest.FixtureRequest) -> Iterator[Controlled]:
    if request.param == "here":
        with running() as sandbox:
            yield Here(sandbox)
    else:
        with running_elsewhere() as url, httpx.Client(trust_env=False) as http:
            yield Elsewhere(url, http)


@pytest.fixture
def ivvy(sandbox: Controlled) -> Iterator[IvvyClient]:
    sandbox.control("clear")
    sandbox.control("clock_skew")
    with IvvyClient(key=DEFAULT_KEY, secret=DEFAULT_SECRET, base_url=sandbox.url, max_attempts=1) as client:
        yield client


def test_the_next_requests_fail_with_the_code_that_is_asked_for(sandbox: Controlled, ivvy: IvvyClient) -> None:
    before = ivvy.venue.add_or_update_booking(ADD).id
    sandbox.control("fail_next", code=AddOrUpdateBookingCode.INVALID_DATA, times=2)
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
def test_a_code_brings_its_error_code(sandbox: Controlled, ivvy: IvvyClient, code: int, error_code: int) -> None:
    sandbox.control("fail_next", code=code)
    with pytest.raises(ApiError) as refusal:
        ivvy.call("venue", "addOrUpdateBookingSession", {})
    assert (refusal.value.error_code, refusal.value.specific_code) == (error_code, code)


def test_a_connection_dropped_after_an_add_leaves_what_was_added(sandbox: Controlled, ivvy: IvvyClient) -> None:
    before = ivvy.venue.add_or_update_booking(ADD).id
    sandbox.control("drop_next")
    with pytest.raises(OutcomeUnknownError):
        ivvy.venue.add_or_update_booking(ADD)
    assert ivvy.venue.add_or_update_booking(ADD).id == before + 2


def test_a_connection_dropped_before_leaves_nothing(sandbox: Controlled, ivvy: IvvyClient) -> None:
    before = ivvy.venue.add_or_update_booking(ADD).id
    sandbox.control("drop_next", before=True)
    with pytest.raises(OutcomeUnknownError):
        ivvy.venue.add_or_update_booking(ADD)
    assert sandbox.requests()[-1]["answer"] is None
    assert ivvy.venue.add_or_update_booking(ADD).id == before + 1


def test_another_answer_can_be_given(sandbox: Controlled, ivvy: IvvyClient) -> None:
    sandbox.control("answer_next", status=429, headers={"retry-after": "7"}, body="<html>later</html>")
    sandbox.control("answer_next", base64=base64.b64encode(b'{"ack":"2026-01-02 03:04:05"}').decode())
    with pytest.raises(TransportError, match="HTTP 429"):
        ivvy.test.ping()
    assert ivvy.test.ping().ack == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_the_next_success_carries_warnings_and_members(sandbox: Controlled, ivvy: IvvyClient) -> None:
    sandbox.control("warn_next", warnings=["packageErrors", "newWarning"])
    sandbox.control("add_members_next", members={"id": "77", "brandNew": {"a": [1]}})
    sandbox.control("fail_next", code=1)
    with pytest.raises(ApiError):
        ivvy.venue.add_or_update_booking(UPDATE)
    saved = ivvy.venue.add_or_update_booking(UPDATE)
    assert (saved.warnings, saved.id) == (["packageErrors", "newWarning"], 77)
    assert saved.additional_properties == {"brandNew": {"a": [1]}}
    assert ivvy.venue.add_or_update_booking(UPDATE).id == 1234


@pytest.mark.parametrize("hours", [-7, 7])
def test_the_clock_can_be_off(sandbox: Controlled, ivvy: IvvyClient, hours: int) -> None:
    sandbox.control("clock_skew", hours=hours)
    with httpx.Client(trust_env=False) as http:
        told = parsedate_to_datetime(http.get(sandbox.url).headers["date"])
    assert abs(told - timedelta(hours=hours) - datetime.now(UTC)) < timedelta(seconds=30)
    ivvy.test.ping()
    answers = [each["answer"] for each in sandbox.requests()]
    assert [answer.get("specificCode") for answer in answers] == [SharedCode.STALE, None]


def test_every_request_for_an_action_is_recorded_until_it_is_cleared(sandbox: Controlled, ivvy: IvvyClient) -> None:
    ivvy.call("venue", "addOrUpdateBooking", {"id": 1234, "venueId": 1})
    (recorded,) = sandbox.requests()
    assert (recorded["namespace"], recorded["action"]) == ("venue", "addOrUpdateBooking")
    assert recorded["members"] == {"id": 1234, "venueId": 1}
    assert recorded["answer"] == {"success": True, "id": 1234, "warnings": None}
    assert recorded["headers"]["x-api-version"] == "1.0"
    sandbox.control("clear")
    assert sandbox.requests() == []


@pytest.mark.parametrize("body", ["[]", "{", '{"times": 1}', '{"code": 1, "other": 2}'])
def test_a_control_says_what_it_cannot_do(body: str) -> None:
    with running() as sandbox, httpx.Client(trust_env=False) as http:
        response = http.post(f"{sandbox.url}/_sandbox/fail_next", content=body)
        assert response.status_code == 400
        assert response.json()["message"]
        assert http.post(f"{sandbox.url}/_sandbox/nothing").json()["errorCode"] == 404


def test_two_requests_that_touch_the_same_booking_at_once_are_one_too_many() -> None:
    with running(slow=1.0) as sandbox:

        def update(action: str, booking: int, deadline: float) -> None:
            member = "id" if action == "addOrUpdateBooking" else "bookingId"
            with (
                IvvyClient(
                    key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url, validate=False, deadline=deadline
                ) as ivvy,
                suppress(ApiError),
            ):
                ivvy.call("venue", action, {member: booking, "venueId": 1})

        first = threading.Thread(target=update, args=("addOrUpdateBooking", 1234, 10))
        first.start()
        while not sandbox.requests:
            time.sleep(0.001)
        # The page of sessions shows no such code, and the code of another action in the namespace is used.
        for action, booking, deadline in (("addOrUpdateBookingSession", 1234, 0.1), ("addOrUpdateBooking", 26806, 10)):
            update(action, booking, deadline)
        first.join()
        failed = [each.action for each in sandbox.requests if (each.answer or {}).get("specificCode") == 24299]
    assert set(failed) == {"addOrUpdateBookingSession"}
