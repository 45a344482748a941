# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CancelledRoomReservation."""

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
from .room_reservation_cancellation_error import RoomReservationCancellationError


@define(kw_only=True, repr=False)
class CancelledRoomReservation(Model):
    """The outcome of a cancellation.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/cancel-booking-room-reservation
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the reservation was cancelled."""
    error_type: RoomReservationCancellationError | None | Unset = field(
        default=UNSET, metadata=member("errorType", Nullable(EnumOf(RoomReservationCancellationError)))
    )
    """Why the reservation was not cancelled."""
    failed_rooms: list[JSONValue] | None | Unset = field(
        default=UNSET, metadata=member("failedRooms", Nullable(ListOf(ANYTHING)))
    )
    """The rooms that were not cancelled, if room_ids was sent, with a code for each, as in RoomCancellationError."""
