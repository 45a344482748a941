# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedRoomReservationRoom."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    DATE,
    INTEGER,
    NUMBER,
    STRING,
    TIMESTAMP,
    EnumOf,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .listed_room_reservation_additional_guest import ListedRoomReservationAdditionalGuest
from .listed_room_reservation_day_rate import ListedRoomReservationDayRate
from .listed_room_reservation_guest import ListedRoomReservationGuest
from .occupancy_type import OccupancyType
from .room_reservation_status import RoomReservationStatus


@define(kw_only=True, repr=False)
class ListedRoomReservationRoom(ReadModel):
    """A room of a reservation."""

    id: int | None | Unset = field(default=UNSET, metadata=member("id", Nullable(INTEGER)))
    """The id of the room of the reservation."""
    guest_id: int | None | Unset = field(default=UNSET, metadata=member("guestId", Nullable(INTEGER)))
    """The id of the guest of the room."""
    guest: ListedRoomReservationGuest | None | Unset = field(
        default=UNSET, metadata=member("guest", Nullable(ModelOf(lambda: ListedRoomReservationGuest)))
    )
    """The guest of the room."""
    bar_id: int | None | Unset = field(default=UNSET, metadata=member("barId", Nullable(INTEGER)))
    """The id of the rate plan of the room: that of the group of accommodation, if the room is reserved from one."""
    room_id: int | None | Unset = field(default=UNSET, metadata=member("roomId", Nullable(INTEGER)))
    """The id of the room type: that of the group of accommodation, if the room is reserved from one."""
    group_id: int | None | Unset = field(default=UNSET, metadata=member("groupId", Nullable(INTEGER)))
    """The id of the group of accommodation that the room is reserved from."""
    current_status: RoomReservationStatus | None | Unset = field(
        default=UNSET, metadata=member("currentStatus", Nullable(EnumOf(RoomReservationStatus)))
    )
    """The status of the room."""
    num_rooms: int | None | Unset = field(default=UNSET, metadata=member("numRooms", Nullable(INTEGER)))
    """The number of rooms, which is always 1."""
    arrival_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("arrivalDate", Nullable(DATE)))
    """The day of arrival."""
    departure_date: datetime.date | None | Unset = field(
        default=UNSET, metadata=member("departureDate", Nullable(DATE))
    )
    """The day of departure."""
    total_amount: float | None | Unset = field(default=UNSET, metadata=member("totalAmount", Nullable(NUMBER)))
    """The total amount of the room, with or without tax, depending on the settings of the venue."""
    excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that are not charged on the rates."""
    num_adult_guests: int | None | Unset = field(default=UNSET, metadata=member("numAdultGuests", Nullable(INTEGER)))
    """The number of adults."""
    num_child_guests: int | None | Unset = field(default=UNSET, metadata=member("numChildGuests", Nullable(INTEGER)))
    """The number of children."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the room was reserved."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the room was last changed."""
    is_cancelled: bool | None | Unset = field(default=UNSET, metadata=member("isCancelled", Nullable(BOOLEAN)))
    """Whether the room is cancelled."""
    cancelled_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("cancelledDate", Nullable(TIMESTAMP))
    )
    """When the room was cancelled."""
    day_rates: list[ListedRoomReservationDayRate] | None | Unset = field(
        default=UNSET, metadata=member("dayRates", Nullable(ListOf(ModelOf(lambda: ListedRoomReservationDayRate))))
    )
    """The rate of each night."""
    additional_guests: list[ListedRoomReservationAdditionalGuest] | None | Unset = field(
        default=UNSET,
        metadata=member("additionalGuests", Nullable(ListOf(ModelOf(lambda: ListedRoomReservationAdditionalGuest)))),
    )
    """The additional guests of the room."""
    override_block_capacity: bool | None | Unset = field(
        default=UNSET, metadata=member("overrideBlockCapacity", Nullable(BOOLEAN))
    )
    """Whether more rooms may be reserved than the group has."""
    external_reference: str | None | Unset = field(
        default=UNSET, metadata=member("externalReference", Nullable(STRING))
    )
    """The id of the room of the reservation in another system, such as the property management system."""
    occ_type: OccupancyType | None | Unset = field(
        default=UNSET, metadata=member("occType", Nullable(EnumOf(OccupancyType)))
    )
    """The occupancy of the room."""
