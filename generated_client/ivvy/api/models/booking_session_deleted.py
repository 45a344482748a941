# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingSessionDeleted."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import member
from ..notification import Notification


@define(kw_only=True, repr=False)
class BookingSessionDeleted(Notification):
    """A session of a booking was deleted."""

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue of the session."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking of the session."""
    session_id: int = field(metadata=member("sessionId", INTEGER))
    """The id of the session."""
