# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ConfirmedRoomReservation."""

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
from .room_reservation_confirmation_error import RoomReservationConfirmationError


@define(kw_only=True, repr=False)
class ConfirmedRoomReservation(Model):
    """The outcome of a confirmation.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/confirm-booking-room-reservation
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the reservation was confirmed."""
    error_type: RoomReservationConfirmationError | None | Unset = field(
        default=UNSET, metadata=member("errorType", Nullable(EnumOf(RoomReservationConfirmationError)))
    )
    """Why the reservation was not confirmed."""
    failed_rooms: list[JSONValue] | None | Unset = field(
        default=UNSET, metadata=member("failedRooms", Nullable(ListOf(ANYTHING)))
    )
    """The rooms that were not confirmed, if room_ids was sent, with a code for each, as in RoomConfirmationError."""
