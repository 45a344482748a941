"""Submits bookings, in a process that tests kill: `python -m tests.support.batch_writer URL JOURNAL COUNT`."""

import sys

from ivvy.api.models import Booking, BookingStatus, BookingType
from ivvy.client import IvvyClient

from tests.sandbox import DEFAULT_KEY, DEFAULT_SECRET


def booking(number: int) -> Booking:
    """Return a booking to add, with a unique name."""
    return Booking(
        venue_id=1,
        booking_type=BookingType.DETAILED,
        current_status=BookingStatus.TENTATIVE,
        name=f"load-{number}",
        event_type_id=2,
        booked_by_id=10,
        total_attendees=80,
    )


def main(url: str, journal: str, count: int) -> None:
    """Submit adds, and print a line for each outcome."""
    with IvvyClient(key=DEFAULT_KEY, secret=DEFAULT_SECRET, base_url=url) as ivvy:
        jobs = [ivvy.jobs.venue.add_or_update_booking(booking(number), key=f"load-{number}") for number in range(count)]
        for outcome in ivvy.submit(jobs, journal=journal):
            print(outcome.key, outcome.answer.id if outcome.answer else type(outcome.error).__name__, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
