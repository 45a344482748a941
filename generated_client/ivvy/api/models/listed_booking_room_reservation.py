# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedBookingRoomReservation."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    TIMESTAMP,
    EitherOf,
    EnumOf,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .listed_room_reservation_guest import ListedRoomReservationGuest
from .listed_room_reservation_room import ListedRoomReservationRoom
from .room_reservation_status import RoomReservationStatus


@define(kw_only=True, repr=False)
class ListedBookingRoomReservation(ReadModel):
    """A room reservation of a booking."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the room reservation."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue that the booking belongs to."""
    booking_id: int | None | Unset = field(default=UNSET, metadata=member("bookingId", Nullable(INTEGER)))
    """The id of the booking that the reservation belongs to."""
    can_be_edited: bool | None | Unset = field(default=UNSET, metadata=member("canBeEdited", Nullable(BOOLEAN)))
    """Whether the reservation can be changed."""
    reference: str | int | None | Unset = field(
        default=UNSET, metadata=member("reference", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """The unique reference of the reservation."""
    main_guest_id: int | None | Unset = field(default=UNSET, metadata=member("mainGuestId", Nullable(INTEGER)))
    """The id of the main guest of the reservation."""
    main_guest: ListedRoomReservationGuest | None | Unset = field(
        default=UNSET, metadata=member("mainGuest", Nullable(ModelOf(lambda: ListedRoomReservationGuest)))
    )
    """The main guest of the reservation."""
    current_status: RoomReservationStatus | None | Unset = field(
        default=UNSET, metadata=member("currentStatus", Nullable(EnumOf(RoomReservationStatus)))
    )
    """The status of the reservation."""
    cancelled_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("cancelledDate", Nullable(TIMESTAMP))
    )
    """When the reservation was cancelled."""
    is_from_group: bool | None | Unset = field(default=UNSET, metadata=member("isFromGroup", Nullable(BOOLEAN)))
    """Whether the rooms are reserved from groups of accommodation."""
    total_amount: float | None | Unset = field(default=UNSET, metadata=member("totalAmount", Nullable(NUMBER)))
    """The total amount of the reservation, with or without tax, depending on the settings of the venue."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the reservation was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the reservation was last changed."""
    rooms: list[ListedRoomReservationRoom] | None | Unset = field(
        default=UNSET, metadata=member("rooms", Nullable(ListOf(ModelOf(lambda: ListedRoomReservationRoom))))
    )
    """The rooms of the reservation."""
