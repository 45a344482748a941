# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ChangedRoomReservation."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ANYTHING,
    BOOLEAN,
    EnumOf,
    ListOf,
    Nullable,
)
from ..model import Model, member
from ..types import UNSET, JSONValue, Unset
from .room_reservation_status_error import RoomReservationStatusError


@define(kw_only=True, repr=False)
class ChangedRoomReservation(Model):
    """The outcome of a change of status.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/change-status-of-booking-room-reservation
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the reservation was changed."""
    error_type: RoomReservationStatusError | None | Unset = field(
        default=UNSET, metadata=member("errorType", Nullable(EnumOf(RoomReservationStatusError)))
    )
    """Why the reservation was not changed."""
    failed_rooms: list[JSONValue] | None | Unset = field(
        default=UNSET, metadata=member("failedRooms", Nullable(ListOf(ANYTHING)))
    )
    """The rooms that were not changed, if room_ids was sent, with a code for each, as in RoomStatusError."""
