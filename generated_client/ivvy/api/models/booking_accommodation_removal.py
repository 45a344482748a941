# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingAccommodationRemoval."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class BookingAccommodationRemoval(Model):
    """A request to remove a group of accommodation.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/remove-booking-accommodation
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue that the booking belongs to."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking that the group belongs to."""
    id: int = field(metadata=member("id", INTEGER))
    """The id of the group of accommodation to remove."""
