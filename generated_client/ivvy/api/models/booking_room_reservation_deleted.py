# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingRoomReservationDeleted."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    EnumOf,
    ListOf,
)
from ..model import member
from ..notification import Notification
from .current_status import CurrentStatus


@define(kw_only=True, repr=False)
class BookingRoomReservationDeleted(Notification):
    """A room reservation of a booking was deleted."""

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue of the reservation."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking of the reservation."""
    booking_status: CurrentStatus = field(metadata=member("bookingStatus", EnumOf(CurrentStatus)))
    """The status of the booking."""
    reservation_id: int = field(metadata=member("reservationId", INTEGER))
    """The id of the room reservation."""
    room_ids: list[int] = field(metadata=member("roomIds", ListOf(INTEGER)))
    """The ids of its rooms."""
