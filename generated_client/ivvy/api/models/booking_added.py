# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingAdded."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ModelOf,
)
from ..model import member
from ..notification import Notification
from .booking_details import BookingDetails


@define(kw_only=True, repr=False)
class BookingAdded(Notification):
    """A booking was added."""

    data: BookingDetails = field(metadata=member("data", ModelOf(lambda: BookingDetails)))
    """The booking, as returned by getBooking."""
