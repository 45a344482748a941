# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingAccommodationAdded."""

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
from .listed_booking_accommodation import ListedBookingAccommodation


@define(kw_only=True, repr=False)
class BookingAccommodationAdded(Notification):
    """A group of accommodation of a booking was added."""

    data: ListedBookingAccommodation = field(metadata=member("data", ModelOf(lambda: ListedBookingAccommodation)))
    """The group of accommodation of a booking, as returned by getBookingAccommodationList."""
    booking_status: CurrentStatus | Unset = field(
        default=UNSET, metadata=member("bookingStatus", EnumOf(CurrentStatus))
    )
    """The status of the booking."""
