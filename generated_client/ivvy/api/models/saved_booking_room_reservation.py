# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SavedBookingRoomReservation."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
    EitherOf,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import Model, member
from ..types import UNSET, Unset
from .saved_room_reservation_guest import SavedRoomReservationGuest
from .saved_room_reservation_room import SavedRoomReservationRoom


@define(kw_only=True, repr=False)
class SavedBookingRoomReservation(Model):
    """The room reservation that was added or updated.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-booking-room-reservation
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the reservation was saved."""
    id: int = field(metadata=member("id", INTEGER))
    """The id of the room reservation."""
    reference: str | int | None | Unset = field(
        default=UNSET, metadata=member("reference", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """The reference of the reservation."""
    main_guest: SavedRoomReservationGuest | None | Unset = field(
        default=UNSET, metadata=member("mainGuest", Nullable(ModelOf(lambda: SavedRoomReservationGuest)))
    )
    """The main guest of the reservation."""
    rooms: list[SavedRoomReservationRoom] | None | Unset = field(
        default=UNSET, metadata=member("rooms", Nullable(ListOf(ModelOf(lambda: SavedRoomReservationRoom))))
    )
    """The rooms of the request, in the same order."""
