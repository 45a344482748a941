# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingUpdated."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    OBJECT,
    ModelOf,
    Nullable,
)
from ..model import member
from ..notification import Notification
from ..types import JSONValue
from .booking_details import BookingDetails


@define(kw_only=True, repr=False)
class BookingUpdated(Notification):
    """A booking was updated."""

    data: BookingDetails = field(metadata=member("data", ModelOf(lambda: BookingDetails)))
    """The booking, as returned by getBooking."""
    previous_data: Mapping[str, JSONValue] | None = field(metadata=member("previousData", Nullable(OBJECT)))
    """The former values of the members of the booking that changed, by their names in JSON."""
