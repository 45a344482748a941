# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetBookingAttendeeByHashRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class GetBookingAttendeeByHashRequest(Model):
    """The attendee to get.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-attendee-by-hash
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking that the attendee belongs to."""
    hash: str = field(metadata=member("hash", STRING))
    """The hash of the attendee."""
