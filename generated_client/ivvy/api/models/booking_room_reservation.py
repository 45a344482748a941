# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingRoomReservation."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    ListOf,
    ModelOf,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset
from .room_reservation_guest import RoomReservationGuest
from .room_reservation_room import RoomReservationRoom


@define(kw_only=True, repr=False)
class BookingRoomReservation(Model):
    """A reservation of rooms from the groups of accommodation of a booking.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-booking-room-reservation
    """

    conditions: ClassVar[tuple[Condition, ...]] = (Condition(requires=("mainGuest", "rooms"), absent=("id",)),)

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the room reservation to update. Omit it to add one."""
    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue that the booking belongs to."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking that the reservation belongs to."""
    can_be_edited: bool | Unset = field(default=UNSET, metadata=member("canBeEdited", BOOLEAN))
    """Whether the reservation can be changed."""
    main_guest: RoomReservationGuest | Unset = field(
        default=UNSET, metadata=member("mainGuest", ModelOf(lambda: RoomReservationGuest))
    )
    """The main guest of the reservation. Required when adding."""
    rooms: list[RoomReservationRoom] | Unset = field(
        default=UNSET, metadata=member("rooms", ListOf(ModelOf(lambda: RoomReservationRoom)))
    )
    """The rooms to reserve or to update. Required when adding."""
    remove_rooms: list[int] | Unset = field(default=UNSET, metadata=member("removeRooms", ListOf(INTEGER)))
    """The ids of the rooms to remove from the reservation, before rooms are added and updated."""
