# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingAccommodationDeleted."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    EnumOf,
)
from ..model import member
from ..notification import Notification
from .current_status import CurrentStatus


@define(kw_only=True, repr=False)
class BookingAccommodationDeleted(Notification):
    """A group of accommodation of a booking was deleted."""

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue of the accommodation."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking of the accommodation."""
    booking_status: CurrentStatus = field(metadata=member("bookingStatus", EnumOf(CurrentStatus)))
    """The status of the booking."""
    accommodation_id: int = field(metadata=member("accommodationId", INTEGER))
    """The id of the group of accommodation."""
