# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingRoomReservationConfirmed."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    OBJECT,
    EnumOf,
)
from ..model import member
from ..notification import Notification
from ..types import UNSET, JSONValue, Unset
from .current_status import CurrentStatus


@define(kw_only=True, repr=False)
class BookingRoomReservationConfirmed(Notification):
    """A room reservation of a booking was confirmed."""

    data: Mapping[str, JSONValue] = field(metadata=member("data", OBJECT))
    """The room reservation of a booking, as returned by getBookingRoomReservationList."""
    booking_status: CurrentStatus | Unset = field(
        default=UNSET, metadata=member("bookingStatus", EnumOf(CurrentStatus))
    )
    """The status of the booking."""
