# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingRoomReservationUpdated."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    OBJECT,
    EnumOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..notification import Notification
from ..types import UNSET, JSONValue, Unset
from .current_status import CurrentStatus
from .listed_booking_room_reservation import ListedBookingRoomReservation


@define(kw_only=True, repr=False)
class BookingRoomReservationUpdated(Notification):
    """A room reservation of a booking was updated."""

    data: ListedBookingRoomReservation = field(metadata=member("data", ModelOf(lambda: ListedBookingRoomReservation)))
    """The room reservation of a booking, as returned by getBookingRoomReservationList."""
    previous_data: Mapping[str, JSONValue] | None = field(metadata=member("previousData", Nullable(OBJECT)))
    """The former values of the members of the room reservation of a booking that changed, by their names in JSON."""
    newest_data: Mapping[str, JSONValue] | None | Unset = field(
        default=UNSET, metadata=member("newestData", Nullable(OBJECT))
    )
    """The new values of the members of the room reservation that changed, by their names in JSON."""
    booking_status: CurrentStatus | Unset = field(
        default=UNSET, metadata=member("bookingStatus", EnumOf(CurrentStatus))
    )
    """The status of the booking."""
