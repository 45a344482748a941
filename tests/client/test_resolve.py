"""`resolve` finds out what happened to an add whose response was lost."""

import asyncio
import datetime
from collections.abc import Callable
from typing import Any

import pytest
from ivvy.api.models import Booking, BookingPackage, BookingSession, BookingStatus, BookingType
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


@both
def test_a_session_is_found_among_those_of_its_booking(sandbox: RunningSandbox, resolve: Any) -> None:

    booking = held(sandbox)

    def session(ivvy: Namespaces) -> Any:
        return ivvy.venue.add_or_update_booking_session(
            BookingSession(
                venue_id=1,
                booking_id=booking,
                space_venue_id=1,
                contact_id=10,
                name="Dinner",
                costcenter_id=4,
                start_date=datetime.date(2026, 10, 28),
                start_time=datetime.time(18, 30),
                min_attendees_guaranteed=80,
            )
        )

    sandbox.drop_next()
    (found,) = resolve(sandbox, session)
    assert found in sandbox.sandbox.held("venue", "addOrUpdateBookingSession")


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
