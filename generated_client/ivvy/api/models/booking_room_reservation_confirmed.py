# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingRoomReservationConfirmed."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    EnumOf,
    ModelOf,
)
from ..model import member
from ..notification import Notification
from ..types import UNSET, Unset
from .current_status import CurrentStatus
from .listed_booking_room_reservation import ListedBookingRoomReservation


@define(kw_only=True, repr=False)
class BookingRoomReservationConfirmed(Notification):
    """A room reservation of a booking was confirmed."""

    data: ListedBookingRoomReservation = field(metadata=member("data", ModelOf(lambda: ListedBookingRoomReservation)))
    """The room reservation of a booking, as returned by getBookingRoomReservationList."""
    booking_status: CurrentStatus | Unset = field(
        default=UNSET, metadata=member("bookingStatus", EnumOf(CurrentStatus))
    )
    """The status of the booking."""
