"""How responses are read that report a failure in another form than documented, or contain another id."""

import asyncio
from typing import Any

import pytest
from ivvy.api.models import Booking, Contact
from ivvy.client import (
    ApiError,
    AsyncIvvyClient,
    BadRequestError,
    InvalidResponseError,
    IvvyClient,
    IvvyError,
    OutcomeUnknownError,
)

from tests.support.calling import ADD, BOOKING, LENIENT, UPDATE, Members
from tests.support.faults import SUCCESS, answer, as_json, failing, refusal

pytestmark = pytest.mark.usefixtures("little_backoff")

FAILED: Members = {"success": False, "message": "The email is taken"}


def call_typed(ivvy: Any, members: Members) -> Any:
    return ivvy.venue.add_or_update_booking(Booking.from_dict(members))


def call_by_name(ivvy: Any, members: Members) -> Any:
    return ivvy.call(*BOOKING, members)


def call_contact(ivvy: Any, members: Members) -> Any:
    return ivvy.contact.add_or_update_contact(Contact.from_dict({"id": members["id"]} if "id" in members else {}))


def outcome_of(url: str, way: Any, members: Members, *, is_async: bool) -> Any:
    """Return the answer, or the error."""

    async def main() -> Any:
        async with AsyncIvvyClient(base_url=url, **LENIENT) as ivvy:
            return await way(ivvy, members)

    try:
        if is_async:
            return asyncio.run(main())
        with IvvyClient(base_url=url, **LENIENT) as ivvy:
            return way(ivvy, members)
    except IvvyError as error:
        return error


is_async = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
ways = pytest.mark.parametrize("way", [call_typed, call_by_name, call_contact])
requests = pytest.mark.parametrize("members", [ADD, UPDATE], ids=["add", "update"])
typed_or_not = pytest.mark.parametrize("way", [call_typed, call_by_name])


@is_async
@ways
@requests
@pytest.mark.parametrize("status", [200, 400, 500])
@pytest.mark.parametrize("body", [FAILED, {**FAILED, "id": 1234}, {**FAILED, "id": 0, "errorCode": None}])
def test_success_false_is_a_refusal_with_its_message(
    body: Members, status: int, members: Members, way: Any, is_async: bool
) -> None:
    with failing(answer(status, as_json(body), refused=True)) as platform:
        error = outcome_of(platform.url, way, members, is_async=is_async)
    assert type(error) is ApiError
    assert (error.message, error.error_code, error.http_status) == ("The email is taken", None, status)
    assert not error.retryable
    assert "The email is taken" in str(error)


def test_the_reason_of_a_refusal_without_a_message_is_among_its_messages() -> None:
    reservation = {"venueId": 1, "bookingId": 2, "id": 3}
    with failing(
        answer(200, as_json({"success": False, "errorType": 3, "failedRooms": None}), refused=True)
    ) as platform:
        error = outcome_of(
            platform.url,
            lambda ivvy, members: ivvy.call("venue", "confirmBookingRoomReservation", members),
            reservation,
            is_async=False,
        )
    assert (type(error), error.additional_messages) == (ApiError, ("errorType: 3",))


def test_success_false_is_a_refusal_under_the_name_in_the_examples_of_payments() -> None:
    body = {"Success": False, "message": "It is paid"}
    payment = {"invoiceId": 1, "amountPaid": 9, "paymentMethod": 6}
    with failing(answer(200, as_json(body), refused=True)) as platform:
        error = outcome_of(
            platform.url, lambda ivvy, members: ivvy.call("invoice", "addPayment", members), payment, is_async=False
        )
    assert (type(error), error.message) == (ApiError, "It is paid")


@pytest.mark.parametrize("value", ["false", "False", 0, "0", 0.0])
def test_success_false_is_read_in_its_loose_forms(value: object) -> None:
    with failing(answer(200, as_json({**FAILED, "id": 1, "success": value}))) as platform:
        assert type(outcome_of(platform.url, call_by_name, ADD, is_async=False)) is ApiError


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_success_false_of_a_gateway_proves_nothing(status: int) -> None:
    with failing(answer(status, as_json(FAILED))) as platform:
        assert isinstance(outcome_of(platform.url, call_typed, ADD, is_async=False), OutcomeUnknownError)
        assert platform.attempts == 1


@is_async
@typed_or_not
@pytest.mark.parametrize(
    "body",
    [
        {"success": True},
        *[{"success": True, "id": value} for value in (0, None, "", "0", False, True, -1, {}, [7], 7.5, "7a", 1e300)],
    ],
)
def test_an_add_whose_response_has_no_id_is_unknown(body: Members, way: Any, is_async: bool) -> None:
    with failing(answer(200, as_json(body))) as platform:
        error = outcome_of(platform.url, way, ADD, is_async=is_async)
        assert platform.attempts == 1
    assert isinstance(error, OutcomeUnknownError)
    assert not error.retryable


@is_async
@typed_or_not
@pytest.mark.parametrize("value", [777, "777", 777.0, 0, "", {}, [1234], True, "x" * 100, "9" * 100])
def test_an_update_that_is_answered_with_another_id_is_an_invalid_response(
    value: object, way: Any, is_async: bool
) -> None:
    with failing(answer(200, as_json({"success": True, "id": value}))) as platform:
        error = outcome_of(platform.url, way, UPDATE, is_async=is_async)
        assert platform.attempts == 1
    assert isinstance(error, InvalidResponseError)
    assert error.retryable
    assert "1234" in error.reason
    assert len(error.reason) < 200


@is_async
@typed_or_not
@pytest.mark.parametrize("value", [1234, "1234", 1234.0, "01234"])
def test_the_same_id_in_another_form_is_a_success(value: object, way: Any, is_async: bool) -> None:
    with failing(*[answer(200, as_json({"success": True, "id": value}))] * 2) as platform:
        updated = outcome_of(platform.url, way, UPDATE, is_async=is_async)
        added = outcome_of(platform.url, way, ADD, is_async=is_async)
    assert not isinstance(updated, Exception)
    assert not isinstance(added, Exception)


@pytest.mark.parametrize("sent", ["1234", "01234", 1234])
def test_the_id_of_an_update_may_be_sent_as_a_string(sent: object) -> None:
    with failing(answer(503), answer(200, as_json({"success": True, "id": 1234}))) as platform:
        assert outcome_of(platform.url, call_by_name, {"id": sent}, is_async=False)["id"] == 1234
        assert platform.attempts == 2


@pytest.mark.parametrize("body", [{"success": True}, {"success": True, "id": 0}, {"id": 777}])
def test_an_action_that_is_not_documented_has_no_rule_for_ids(body: Members) -> None:
    with failing(*[answer(200, as_json(body))] * 2) as platform, IvvyClient(base_url=platform.url, **LENIENT) as ivvy:
        assert ivvy.call("venue", "addOrUpdateSomething", {"name": "x"}) == body
        assert ivvy.call("venue", "addOrUpdateSomething", {"id": 7}) == body


@is_async
@typed_or_not
@requests
@pytest.mark.parametrize("status", [200, 400, 500])
@pytest.mark.parametrize(
    "case",
    [
        ({"message": "No", "additionalMessages": "name: is required"}, "No", ("name: is required",)),
        ({"message": "No", "additionalMessages": [["a: b"], [["c: d"]]]}, "No", ("a: b", "c: d")),
        ({"message": "No", "additionalMessages": [None]}, "No", ()),
        ({"message": "No", "additionalMessages": [{"name": ["a"]}, 7, "b"]}, "No", ("name: a", "b")),
        ({"message": "No", "additionalMessages": {"name": "a", "code": ["b"]}}, "No", ("name: a", "code: b")),
        ({"message": "No", "additionalMessages": 7}, "No", ()),
        ({"message": ["No", "and no"]}, "No and no", ()),
        ({"message": {}}, "the platform gave no message", ()),
        ({"message": None, "additionalMessages": None}, "the platform gave no message", ()),
    ],
)
def test_an_error_code_is_a_refusal_whatever_its_details_are(
    case: tuple[Members, str, tuple[str, ...]], status: int, members: Members, way: Any, is_async: bool
) -> None:
    body, message, additional = case
    with failing(answer(status, as_json({"errorCode": 400, **body}), refused=True)) as platform:
        error = outcome_of(platform.url, way, members, is_async=is_async)
        assert platform.attempts == 1
    assert isinstance(error, BadRequestError)
    assert (error.message, error.additional_messages) == (message, additional)


@pytest.mark.parametrize(
    ("specific", "read"),
    [("24297", 24297), (24297.0, 24297), ("TOO_LONG", None), ("", None), ([24297], None), (True, None), (1e99, None)],
)
def test_a_specific_code_is_read_where_it_is_a_number(specific: object, read: int | None) -> None:
    body = {"errorCode": "400", "message": "No", "specificCode": specific}
    with failing(answer(400, as_json(body), refused=True)) as platform:
        error = outcome_of(platform.url, call_typed, ADD, is_async=False)
    assert isinstance(error, BadRequestError)
    assert error.specific_code == read


@pytest.mark.parametrize("code", [0, "0", "many", True, {}, [400], 400.5, "4" * 5000])
def test_an_error_code_that_cannot_be_read_makes_an_add_unknown(code: object) -> None:
    with failing(answer(200, as_json({"success": True, "id": 7, "errorCode": code}))) as platform:
        assert isinstance(outcome_of(platform.url, call_typed, ADD, is_async=False), OutcomeUnknownError)


def test_nesting_in_any_member_is_no_other_error() -> None:
    for depth in range(880, 1000, 10):
        deep = b"[" * depth + b"]" * depth
        for member in (b"success", b"id", b"errorCode", b"message", b"additionalMessages"):
            with failing(answer(200, b'{"%b": %b}' % (member, deep))) as platform:
                assert isinstance(outcome_of(platform.url, call_by_name, ADD, is_async=False), OutcomeUnknownError)


@is_async
def test_a_stale_request_is_signed_again_if_the_code_is_a_string(is_async: bool) -> None:
    body = as_json({"errorCode": "401", "message": "No", "specificCode": "23005"})
    later = "Fri, 02 Jan 2032 03:04:05 GMT"
    with failing(answer(200, body, refused=True, date=later)) as platform:
        assert outcome_of(platform.url, call_typed, ADD, is_async=is_async).id == SUCCESS["id"]
        assert platform.received[1].headers["ivvy-date"].startswith("2032-01-02 03:04")


@is_async
def test_too_many_requests_as_a_string_waits(is_async: bool) -> None:
    body = refusal(429).replace(b"429", b'"429"')
    with failing(answer(429, body, refused=True), answer(200, body, refused=True)) as platform:
        assert outcome_of(platform.url, call_typed, ADD, is_async=is_async).id == SUCCESS["id"]
        assert platform.attempts == 3
