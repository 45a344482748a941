# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RemovedRoomReservation."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    EnumOf,
    Nullable,
)
from ..model import Model, member
from ..types import UNSET, Unset
from .room_reservation_removal_error import RoomReservationRemovalError


@define(kw_only=True, repr=False)
class RemovedRoomReservation(Model):
    """The outcome of the removal.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/remove-booking-room-reservation
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the reservation was removed."""
    error_type: RoomReservationRemovalError | None | Unset = field(
        default=UNSET, metadata=member("errorType", Nullable(EnumOf(RoomReservationRemovalError)))
    )
    """Why the reservation was not removed."""
