# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RoomReservationRemoval."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class RoomReservationRemoval(Model):
    """A request to remove a room reservation.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/remove-booking-room-reservation
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue that the booking belongs to."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking that the reservation belongs to."""
    id: int = field(metadata=member("id", INTEGER))
    """The id of the room reservation to remove."""
