# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetBookingAccommodationListRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class GetBookingAccommodationListRequest(Model):
    """A request for the groups of accommodation of a booking.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/get-booking-accommodation-list
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue that the booking belongs to."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking."""
