# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SavedRoomReservationRoom."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import Model, member
from ..types import UNSET, Unset
from .saved_room_reservation_additional_guest import SavedRoomReservationAdditionalGuest
from .saved_room_reservation_guest import SavedRoomReservationGuest


@define(kw_only=True, repr=False)
class SavedRoomReservationRoom(Model):
    """A room of a reservation that was added or updated."""

    id: int | None | Unset = field(default=UNSET, metadata=member("id", Nullable(INTEGER)))
    """The id of the room of the reservation."""
    guest: SavedRoomReservationGuest | None | Unset = field(
        default=UNSET, metadata=member("guest", Nullable(ModelOf(lambda: SavedRoomReservationGuest)))
    )
    """The guest of the room."""
    additional_guests: list[SavedRoomReservationAdditionalGuest] | None | Unset = field(
        default=UNSET,
        metadata=member("additionalGuests", Nullable(ListOf(ModelOf(lambda: SavedRoomReservationAdditionalGuest)))),
    )
    """The additional guests of the room."""
