# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingBeoDeleted."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import member
from ..notification import Notification


@define(kw_only=True, repr=False)
class BookingBeoDeleted(Notification):
    """A banquet event order (BEO) of a booking was deleted."""

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue of the banquet event order (BEO)."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking of the banquet event order (BEO)."""
    beo_id: int = field(metadata=member("beoId", INTEGER))
    """The id of the banquet event order (BEO)."""
