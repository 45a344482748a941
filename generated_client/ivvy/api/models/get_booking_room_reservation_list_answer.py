# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetBookingRoomReservationListAnswer."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    ListOf,
    ModelOf,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .collection_meta import CollectionMeta
from .listed_booking_room_reservation import ListedBookingRoomReservation


@define(kw_only=True, repr=False)
class GetBookingRoomReservationListAnswer(ReadModel):
    """A result page of the room reservations of a booking, or of all bookings of a venue.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/get-booking-room-reservation-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of room reservations, and the position of this result page."""
    results: list[ListedBookingRoomReservation] = field(
        metadata=member("results", ListOf(ModelOf(lambda: ListedBookingRoomReservation)))
    )
    """The room reservations on this result page."""
