# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RoomReservationStatusChange."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    EnumOf,
    ListOf,
)
from ..model import Model, member
from ..types import UNSET, Unset
from .new_room_reservation_status import NewRoomReservationStatus


@define(kw_only=True, repr=False)
class RoomReservationStatusChange(Model):
    """A request to change the status of a room reservation.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/change-status-of-booking-room-reservation
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue that the booking belongs to."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking that the reservation belongs to."""
    id: int = field(metadata=member("id", INTEGER))
    """The id of the room reservation to change."""
    status: NewRoomReservationStatus = field(metadata=member("status", EnumOf(NewRoomReservationStatus)))
    """The new status."""
    room_ids: list[int] | Unset = field(default=UNSET, metadata=member("roomIds", ListOf(INTEGER)))
    """The ids of the rooms of the reservation to change. Without it, all rooms are meant."""
