# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingSessionAdded."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ModelOf,
)
from ..model import member
from ..notification import Notification
from .listed_booking_session import ListedBookingSession


@define(kw_only=True, repr=False)
class BookingSessionAdded(Notification):
    """A session of a booking was added."""

    data: ListedBookingSession = field(metadata=member("data", ModelOf(lambda: ListedBookingSession)))
    """The session of a booking, as returned by getBookingSessionList."""
