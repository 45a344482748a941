# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RoomReservationRoom."""

from __future__ import annotations

import datetime
from typing import ClassVar

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    DATE,
    INTEGER,
    STRING,
    EnumOf,
    Limited,
    ListOf,
    ModelOf,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset
from .occupancy_type import OccupancyType
from .room_reservation_additional_guest import RoomReservationAdditionalGuest
from .room_reservation_day_rate import RoomReservationDayRate
from .room_reservation_guest import RoomReservationGuest


@define(kw_only=True, repr=False)
class RoomReservationRoom(Model):
    """A room of a reservation."""

    conditions: ClassVar[tuple[Condition, ...]] = (
        Condition(
            requires=(
                "guest",
                "groupId",
                "arrivalDate",
                "departureDate",
                "numAdultGuests",
                "numChildGuests",
                "dayRates",
            ),
            absent=("id",),
        ),
    )

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the room of the reservation to update. Omit it to add a room."""
    guest: RoomReservationGuest | Unset = field(
        default=UNSET, metadata=member("guest", ModelOf(lambda: RoomReservationGuest))
    )
    """The guest of the room. Required when adding."""
    group_id: int | Unset = field(default=UNSET, metadata=member("groupId", INTEGER))
    """The id of the group of accommodation that the room is reserved from. Required when adding."""
    arrival_date: datetime.date | Unset = field(default=UNSET, metadata=member("arrivalDate", DATE))
    """The day of arrival. Required when adding."""
    departure_date: datetime.date | Unset = field(default=UNSET, metadata=member("departureDate", DATE))
    """The day of departure. Required when adding."""
    excluded_tax_ids: list[int] | Unset = field(default=UNSET, metadata=member("excludedTaxIds", ListOf(INTEGER)))
    """The ids of the taxes that are not charged on the rates."""
    num_adult_guests: int | Unset = field(
        default=UNSET, metadata=member("numAdultGuests", Limited(INTEGER, maximum=10))
    )
    """The number of adults. Required when adding. At most 10."""
    num_child_guests: int | Unset = field(
        default=UNSET, metadata=member("numChildGuests", Limited(INTEGER, maximum=10))
    )
    """The number of children. Required when adding. At most 10."""
    day_rates: list[RoomReservationDayRate] | Unset = field(
        default=UNSET, metadata=member("dayRates", ListOf(ModelOf(lambda: RoomReservationDayRate)))
    )
    """The rate of each night. Required when adding; when updating, new nights need rates."""
    additional_guests: list[RoomReservationAdditionalGuest] | Unset = field(
        default=UNSET, metadata=member("additionalGuests", ListOf(ModelOf(lambda: RoomReservationAdditionalGuest)))
    )
    """All additional guests of the room: those that are left out are removed. Without this member, they stay as they
    are."""
    override_block_capacity: bool | Unset = field(default=UNSET, metadata=member("overrideBlockCapacity", BOOLEAN))
    """Whether more rooms may be reserved than the group has."""
    external_reference: str | Unset = field(
        default=UNSET, metadata=member("externalReference", Limited(STRING, max_length=254))
    )
    """The id of the room of the reservation in another system, such as the property management system. At most 254
    characters."""
    occ_type: OccupancyType | Unset = field(default=UNSET, metadata=member("occType", EnumOf(OccupancyType)))
    """The occupancy of the room."""
