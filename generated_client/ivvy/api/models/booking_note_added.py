# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingNoteAdded."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ModelOf,
)
from ..model import member
from ..notification import Notification
from .listed_booking_note import ListedBookingNote


@define(kw_only=True, repr=False)
class BookingNoteAdded(Notification):
    """A note of a booking was added."""

    data: ListedBookingNote = field(metadata=member("data", ModelOf(lambda: ListedBookingNote)))
    """The note of a booking, as returned by getBookingNoteList."""
