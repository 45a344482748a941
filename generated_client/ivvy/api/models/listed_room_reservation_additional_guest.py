# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedRoomReservationAdditionalGuest."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
    EnumOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .additional_guest_type import AdditionalGuestType
from .listed_room_reservation_guest import ListedRoomReservationGuest


@define(kw_only=True, repr=False)
class ListedRoomReservationAdditionalGuest(ReadModel):
    """An additional guest of a room."""

    guest_id: int | None | Unset = field(default=UNSET, metadata=member("guestId", Nullable(INTEGER)))
    """The id of the guest."""
    guest: ListedRoomReservationGuest | None | Unset = field(
        default=UNSET, metadata=member("guest", Nullable(ModelOf(lambda: ListedRoomReservationGuest)))
    )
    """The guest."""
    arrival_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("arrivalDate", Nullable(DATE)))
    """The day of arrival of the guest."""
    departure_date: datetime.date | None | Unset = field(
        default=UNSET, metadata=member("departureDate", Nullable(DATE))
    )
    """The day of departure of the guest."""
    guest_type: AdditionalGuestType | None | Unset = field(
        default=UNSET, metadata=member("guestType", Nullable(EnumOf(AdditionalGuestType)))
    )
    """How the guest shares the room."""
