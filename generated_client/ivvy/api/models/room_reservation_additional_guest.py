# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RoomReservationAdditionalGuest."""

from __future__ import annotations

import datetime
from typing import ClassVar

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
    EnumOf,
    ModelOf,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset
from .additional_guest_type import AdditionalGuestType
from .room_reservation_guest import RoomReservationGuest


@define(kw_only=True, repr=False)
class RoomReservationAdditionalGuest(Model):
    """An additional guest of a room."""

    conditions: ClassVar[tuple[Condition, ...]] = (Condition(requires=("guest", "guestType"), absent=("guestId",)),)

    guest_id: int | Unset = field(default=UNSET, metadata=member("guestId", INTEGER))
    """The id of a guest of the room. Required without guest."""
    guest: RoomReservationGuest | Unset = field(
        default=UNSET, metadata=member("guest", ModelOf(lambda: RoomReservationGuest))
    )
    """The guest. Required without guest_id."""
    arrival_date: datetime.date | Unset = field(default=UNSET, metadata=member("arrivalDate", DATE))
    """The day of arrival of the guest."""
    departure_date: datetime.date | Unset = field(default=UNSET, metadata=member("departureDate", DATE))
    """The day of departure of the guest."""
    guest_type: AdditionalGuestType | Unset = field(
        default=UNSET, metadata=member("guestType", EnumOf(AdditionalGuestType))
    )
    """How the guest shares the room. Required for new guests, which have no guest_id."""
