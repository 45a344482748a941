"""`resolve` finds out what happened to an add whose response was lost."""

import asyncio
import datetime
import json
import unicodedata
from collections.abc import Callable
from typing import Any

import pytest
from ivvy.api.models import Booking, BookingPackage, BookingSession, BookingStatus, BookingType, Company
from ivvy.client import AsyncIvvyClient, IvvyClient, OutcomeUnknownError, UnresolvableError

from tests.sandbox import RunningSandbox

Namespaces = Any
"""Either client; the methods have the same names."""
BOOKING: dict[str, Any] = {
    "venue_id": 1,
    "booking_type": BookingType.DETAILED,
    "current_status": BookingStatus.TENTATIVE,
    "name": "Annual dinner",
    "event_type_id": 2,
    "booked_by_id": 10,
    "total_attendees": 80,
}


def resolved(sandbox: RunningSandbox, lose: Callable[[Namespaces], Any]) -> list[int]:
    with IvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as ivvy:
        with pytest.raises(OutcomeUnknownError) as caught:
            lose(ivvy)
        return ivvy.resolve(caught.value)


def resolved_async(sandbox: RunningSandbox, lose: Callable[[Namespaces], Any]) -> list[int]:
    async def main() -> list[int]:
        async with AsyncIvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as ivvy:
            with pytest.raises(OutcomeUnknownError) as caught:
                await lose(ivvy)
            return await ivvy.resolve(caught.value)

    return asyncio.run(main())


both = pytest.mark.parametrize("resolve", [resolved, resolved_async], ids=["sync", "async"])


def held(sandbox: RunningSandbox, **members: Any) -> int:
    with IvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as ivvy:
        return ivvy.venue.add_or_update_booking(Booking(**BOOKING | members)).id


def add(**members: Any) -> Callable[[Namespaces], Any]:
    return lambda ivvy: ivvy.venue.add_or_update_booking(Booking(**BOOKING | members))


@both
def test_a_booking_that_was_added_is_found_by_its_code(sandbox: RunningSandbox, resolve: Any) -> None:
    held(sandbox, code="A1")
    sandbox.drop_next()
    assert resolve(sandbox, add(code="A2")) == [held(sandbox, code="A3") - 1]


@both
def test_a_booking_that_did_not_arrive_is_not_found(sandbox: RunningSandbox, resolve: Any) -> None:
    held(sandbox, code="A1")
    sandbox.drop_next(before=True)
    assert resolve(sandbox, add(code="A2")) == []


@both
def test_without_a_code_all_bookings_of_that_name_are_found(sandbox: RunningSandbox, resolve: Any) -> None:
    first, other = held(sandbox), held(sandbox, name="Lunch")
    sandbox.drop_next()
    assert resolve(sandbox, add()) == [first, other + 1]


def add_session(booking: int, **members: Any) -> Callable[[Namespaces], Any]:
    session = {
        "venue_id": 1,
        "booking_id": booking,
        "space_venue_id": 1,
        "contact_id": 10,
        "name": "Dinner",
        "costcenter_id": 4,
        "start_date": datetime.date(2026, 10, 28),
        "start_time": datetime.time(18, 30),
        "min_attendees_guaranteed": 80,
    }
    return lambda ivvy: ivvy.venue.add_or_update_booking_session(BookingSession(**session | members))


@both
def test_a_session_is_found_among_those_of_its_booking(sandbox: RunningSandbox, resolve: Any) -> None:
    booking, other = held(sandbox), held(sandbox)
    with IvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as ivvy:
        for lose in (
            add_session(other),
            add_session(booking, space_id=7),
            add_session(booking, start_time=datetime.time(12)),
        ):
            lose(ivvy)
    sandbox.drop_next()
    (found,) = resolve(sandbox, add_session(booking, space_id=8))
    assert found == max(
        each.object_id or 0 for each in sandbox.sandbox.held("venue", "addOrUpdateBookingSession").added()
    )


@both
def test_an_add_without_a_reliable_read_cannot_be_resolved(sandbox: RunningSandbox, resolve: Any) -> None:
    booking = held(sandbox)
    package = BookingPackage(venue_id=1, booking_id=booking, package_id=49)
    sandbox.drop_next()
    with pytest.raises(UnresolvableError, match="no reliable way"):
        resolve(sandbox, lambda ivvy: ivvy.venue.add_or_update_booking_package(package))


def test_an_add_without_the_members_to_find_it_by_cannot_be_resolved(sandbox: RunningSandbox) -> None:
    with IvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url, validate=False) as ivvy:
        sandbox.drop_next()
        with pytest.raises(OutcomeUnknownError) as caught:
            ivvy.venue.add_or_update_booking(Booking(venue_id=1, total_attendees=8))
        with pytest.raises(UnresolvableError, match="code or name"):
            ivvy.resolve(caught.value)


NOW = object()
"""A time at which an object was added after the request was sent."""
DATES = {"date_event_start": datetime.date(2026, 10, 28), "date_event_end": datetime.date(2026, 10, 29)}
LISTED = {
    "id": 5,
    "venueId": 1,
    "name": "Annual dinner",
    "dateEventStart": "2026-10-28 00:00:00 UTC",
    "dateEventEnd": "2026-10-29 00:00:00 UTC",
    "eventTypeId": 2,
    "bookedById": 10,
    "currentStatus": 2,
    "createdDate": NOW,
}
SESSION = {
    "id": 5,
    "bookingId": 7,
    "name": "Dinner",
    "startDate": "2026-10-28",
    "startTime": "18:30:00",
    "endTime": None,
    "spaceVenueId": 1,
    "spaceId": 8,
    "createdDate": NOW,
}
ABSENT = object()


def answered(
    sandbox: RunningSandbox, lose: Callable[[Namespaces], Any], *results: Any, total: int | None = None
) -> Any:
    """Return what `resolve` finds in these results after a call was lost."""
    now = f"{datetime.datetime.now(datetime.UTC):%Y-%m-%d %H:%M:%S} UTC"
    shown = [
        {name: now if value is NOW else value for name, value in each.items() if value is not ABSENT}
        for each in results
    ]
    body = {"meta": {"totalResults": len(results) if total is None else total}, "results": shown}
    sandbox.drop_next(before=True)
    sandbox.answer_next(headers={"Content-Type": "application/json"}, body=json.dumps(body))
    return resolved(sandbox, lose)


@pytest.mark.parametrize(
    ("sent", "found"),
    [
        ("4711", 4711),
        ("4711", 4711.0),
        ("4711", " 4711 "),
        ("A1", "a1"),
        ("GRÖSSE 1", "größe 1"),
        ("Größe 1", unicodedata.normalize("NFD", "Größe 1")),
        ("A&B <1>", "A&amp;B &lt;1&gt;"),
        ("A&B", "A&amp;amp;B"),
        ("A  1", "A\u00a01"),
    ],
)
def test_a_code_is_compared_by_its_meaning(sandbox: RunningSandbox, sent: str, found: object) -> None:
    others = [{"id": 6, "code": "B1"}, {"id": 7, "code": None}, {"id": 8, "code": ""}]
    assert answered(sandbox, add(code=sent), {"id": 5, "code": found}, *others) == [5]


@pytest.mark.parametrize(
    "members",
    [
        {},
        {"dateEventStart": "2026-10-28", "dateEventEnd": "2026-10-29 23:59:59"},
        {"name": "ANNUAL  dinner", "eventTypeId": "2", "bookedById": 10.0, "venueId": "1", "currentStatus": "2"},
        {"company": {"id": 4, "businessName": "Ltd &amp; Co"}, "contactId": ABSENT},
    ],
)
def test_the_members_of_a_booking_are_compared_by_their_meaning(sandbox: RunningSandbox, members: Any) -> None:
    lose = add(**DATES, company=Company(business_name="Ltd & Co"))
    assert answered(sandbox, lose, LISTED | members) == [5]


@pytest.mark.parametrize("time", ["18:30", "18:30:00", "6:30 PM", "2026-10-28 18:30:00"])
def test_the_members_of_a_session_are_compared_by_their_meaning(sandbox: RunningSandbox, time: str) -> None:
    members = {"startTime": time, "startDate": "2026-10-28 00:00:00", "bookingId": "7", "spaceId": "8"}
    assert answered(sandbox, add_session(7, space_id=8), SESSION | members) == [5]


@pytest.mark.parametrize(
    ("lose", "found"),
    [
        (add(**DATES), {"createdDate": "2025-10-28 00:00:00 UTC", "modifiedDate": NOW}),
        (add(**DATES), {"dateEventStart": "2025-10-28 13:00:00"}),
        (add(**DATES), {"dateEventEnd": "2026-10-28 23:59:59"}),
        (add(**DATES), {"name": "Annual dinner 2"}),
        (add(**DATES), {"eventTypeId": 3}),
        (add(**DATES), {"venueId": 2}),
        (add(code="A1"), {"code": "A1", "venueId": 2}),
        (add(code="A1"), {"code": "A10"}),
        (add(code="A1"), {"code": None}),
        (add(code="", **DATES), {"code": "", "name": "Lunch"}),
        (add_session(7, space_id=8), SESSION | {"bookingId": 6}),
        (add_session(7, space_id=8), SESSION | {"spaceId": 9}),
        (add_session(7, space_id=8), SESSION | {"spaceVenueId": 2}),
        (add_session(7, space_id=8), SESSION | {"startDate": "2025-10-28"}),
        (add_session(7, space_id=8), SESSION | {"startTime": "18:45"}),
        (add_session(7, space_id=8), SESSION | {"createdDate": "2025-10-28 00:00:00 UTC"}),
    ],
)
def test_other_objects_are_not_found(sandbox: RunningSandbox, lose: Any, found: dict[str, Any]) -> None:
    assert answered(sandbox, lose, LISTED | found) == []


@pytest.mark.parametrize(
    ("lose", "found", "reason"),
    [
        (add(code="A1"), {"code": "A1", "id": ABSENT}, "the id of a result"),
        (add(code="A1"), {"code": "A1", "id": "x"}, "the id of a result"),
        (add(code="A1"), {"code": "A1", "id": 0}, "the id of a result"),
        (add(code="A1"), {}, "the code of a result"),
        (add(code="A1"), {"code": {"value": "A1"}}, "the code of a result"),
        (add(code="A1"), {"code": ["A1"]}, "the code of a result"),
        (add(code="A1"), {"code": True}, "the code of a result"),
        (add(code="0042"), {"code": 42}, "the code of a result"),
        (add(code="4711.10"), {"code": 4711.1}, "the code of a result"),
        (add(code="12345678901234567890"), {"code": 1.2345678901234567e19}, "the code of a result"),
        (add(code="A1"), {"code": "A1", "name": "Lunch"}, "5 has the same code, but not the same name;"),
        (add(code="A1"), {"code": "A1", "currentStatus": 3}, "5 has the same code, but not the same currentStatus;"),
        (add(code="A1"), {"code": "A1", "isConfidential": True}, None),
        (add(**DATES), {"createdDate": ABSENT}, "the createdDate of a result"),
        (add(**DATES), {"createdDate": "yesterday"}, "the createdDate of a result"),
        (add(**DATES), {"dateEventStart": "2026-10-27 13:00:00"}, "the dateEventStart of a result"),
        (add(**DATES), {"dateEventStart": "28/10/2026"}, "the dateEventStart of a result"),
        (add(**DATES), {"dateEventStart": None, "dateEventEnd": ABSENT}, "dateEventStart and dateEventEnd of a result"),
        (add(**DATES), {"name": ABSENT}, "the name of a result"),
        (add(**DATES, contact_id=7), {"contactId": None}, "5 has the same name, but not the same contactId;"),
        (add(**DATES | {"name": "N" * 60}), {"name": "N" * 50}, "the name of a result"),
        (add_session(7), SESSION | {"startTime": "half past six"}, "the startTime of a result"),
        (add_session(7), SESSION | {"minAttendeesGuaranteed": 90}, "5 has the same name"),
    ],
)
def test_what_cannot_be_compared_is_not_reported_as_absent(
    sandbox: RunningSandbox, lose: Any, found: dict[str, Any], reason: str | None
) -> None:
    if reason is None:
        assert answered(sandbox, lose, LISTED | found) == [5]
        return
    with pytest.raises(UnresolvableError, match=reason):
        answered(sandbox, lose, {"id": 4, "code": "B1", "name": "Lunch"}, LISTED | found)


def test_the_result_that_agrees_in_everything_is_preferred(sandbox: RunningSandbox) -> None:
    similar, same = LISTED | {"currentStatus": 3}, LISTED | {"id": 6}
    assert answered(sandbox, add(**DATES), similar, same, similar) == [6]
    assert answered(sandbox, add(**DATES), same, LISTED, same) == [6, 5]


@both
def test_a_collection_that_ends_early_is_not_searched(sandbox: RunningSandbox, resolve: Any) -> None:
    page = {"meta": {"totalResults": 25}, "results": [{"id": 6, "code": "B1"}]}
    sandbox.drop_next()
    for _ in range(2):
        sandbox.answer_next(headers={"Content-Type": "application/json"}, body=json.dumps(page))
    with pytest.raises(UnresolvableError, match="1 of 25 results"):
        resolve(sandbox, add(code="A1"))


@both
def test_a_collection_of_which_results_are_removed_is_not_searched(sandbox: RunningSandbox, resolve: Any) -> None:
    sandbox.drop_next()
    for total, start in ((3, 0), (2, 1)):
        page = {"meta": {"totalResults": total}, "results": [{"id": 6 + start, "code": "B1"}]}
        sandbox.answer_next(headers={"Content-Type": "application/json"}, body=json.dumps(page))
    with pytest.raises(UnresolvableError, match="removed in the meantime"):
        resolve(sandbox, add(code="A1"))


@pytest.mark.parametrize("empty", ["", " ", None])
def test_an_empty_code_identifies_nothing(sandbox: RunningSandbox, empty: str | None) -> None:
    held(sandbox, name="Lunch")
    members = {"venueId": 1, "totalAttendees": 8, "code": empty, "name": "", "id": 0}
    error = OutcomeUnknownError(
        namespace="venue",
        action="addOrUpdateBooking",
        reason="lost",
        sent=members,
        sent_at=datetime.datetime.now(datetime.UTC),
    )
    with IvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as ivvy:
        with pytest.raises(UnresolvableError, match="code or name"):
            ivvy.resolve(error)
        error.sent = members | {"name": "Breakfast"}
        assert ivvy.resolve(error) == []


@both
@pytest.mark.parametrize("hours", [-3, 3])
def test_times_are_those_of_the_platform(sandbox: RunningSandbox, resolve: Any, hours: int) -> None:
    sandbox.clock_skew(hours=hours)
    old = held(sandbox)
    sandbox.clock_skew(hours=hours, minutes=30)
    sandbox.drop_next()
    assert resolve(sandbox, add()) == [old + 1]
    platform_time = datetime.datetime.now(datetime.UTC) + datetime.timedelta(hours=hours, minutes=30)
    (since,) = {
        request.members["filter"]["modifiedDateAfter"] for request in sandbox.requests if "filter" in request.members
    }
    sent_at = datetime.datetime.fromisoformat(f"{since}+00:00") + datetime.timedelta(minutes=6)
    assert abs(platform_time - sent_at) < datetime.timedelta(seconds=10)
