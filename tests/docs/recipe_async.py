"""The recipe "A whole booking" of the first call, with the asynchronous client."""

import asyncio
import datetime

from ivvy.api import filters
from ivvy.api.models import (
    Booking,
    BookingDetails,
    BookingPackage,
    BookingSession,
    BookingSessionResource,
    BookingStatus,
    BookingType,
    Contact,
)
from ivvy.client import AsyncIvvyClient, OutcomeUnknownError

from tests.sandbox import RunningSandbox, running


async def place(sandbox: RunningSandbox, ivvy: AsyncIvvyClient) -> BookingDetails:
    """Look up what a booking needs, add it with all its parts, and read it back; one answer is lost."""
    venue = (await ivvy.venue.get_venue_list()).results[0].id
    event_type, *_ = [each.id async for each in ivvy.venue.get_event_type_list() if each.name == "Christmas"]
    user = (await ivvy.account.get_user_list(filter={"email": "first@last.com"})).results[0].id
    guest = Contact(first_name="First", last_name="Last", email="first@last.com")
    contact = (await ivvy.contact.add_or_update_contact(guest)).id
    dinner = Booking(
        venue_id=venue, booking_type=BookingType.DETAILED, current_status=BookingStatus.TENTATIVE, name="Annual dinner",
        event_type_id=event_type, booked_by_id=user, contact_id=contact, total_attendees=80, code="ORDER-4711",
    )  # fmt: skip
    sandbox.drop_next()
    try:
        booking = (await ivvy.venue.add_or_update_booking(dinner)).id
    except OutcomeUnknownError as unknown:
        await asyncio.sleep(1)  # The request may still be on its way: with the platform, wait some minutes.
        if len(found := await ivvy.resolve(unknown)) != 1:
            raise  # None: ask again later; several: a person has to look.
        booking = found[0]
    evening = BookingSession(
        venue_id=venue, booking_id=booking, space_venue_id=venue, contact_id=contact, name="Dinner", costcenter_id=4,
        start_date=datetime.date(2026, 10, 28), start_time=datetime.time(18, 30), min_attendees_guaranteed=80,
    )  # fmt: skip
    session = (await ivvy.venue.add_or_update_booking_session(evening)).id
    package = await ivvy.venue.add_or_update_booking_package(
        BookingPackage(venue_id=venue, booking_id=booking, package_id=49)
    )
    screen = BookingSessionResource(
        venue_id=venue, booking_id=booking, session_id=session, resource_id=1, quantity=1, include_in_package=True,
        booking_package_id=package.id, start_time=datetime.time(18, 30), end_time=datetime.time(22),
    )  # fmt: skip
    await ivvy.venue.add_or_update_booking_session_resource(screen)
    assert (await ivvy.contact.get_contact(id=contact)).email == "first@last.com"
    sessions = [each.name async for each in ivvy.venue.get_booking_session_list(venue_id=venue, booking_id=booking)]
    listed = await ivvy.venue.get_booking_list(venue_id=venue, filter=filters.begins("code", "ORDER-"))
    assert (sessions, [each.id for each in listed.results]) == (["Dinner"], [booking])
    return await ivvy.venue.get_booking(id=booking)


async def main() -> BookingDetails:
    """Run it on a sandbox of its own."""
    with running() as sandbox:
        async with AsyncIvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as ivvy:
            return await place(sandbox, ivvy)


if __name__ == "__main__":
    print(asyncio.run(main()))
