# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingAccommodationUpdated."""

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
from .listed_booking_accommodation import ListedBookingAccommodation


@define(kw_only=True, repr=False)
class BookingAccommodationUpdated(Notification):
    """A group of accommodation of a booking was updated."""

    data: ListedBookingAccommodation = field(metadata=member("data", ModelOf(lambda: ListedBookingAccommodation)))
    """The group of accommodation of a booking, as returned by getBookingAccommodationList."""
    previous_data: Mapping[str, JSONValue] | None = field(metadata=member("previousData", Nullable(OBJECT)))
    """The former values of the members of the group of accommodation of a booking that changed, by their names in JSON."""
    booking_status: CurrentStatus | Unset = field(
        default=UNSET, metadata=member("bookingStatus", EnumOf(CurrentStatus))
    )
    """The status of the booking."""
