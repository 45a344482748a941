# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingNoteUpdated."""

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
from .listed_booking_note import ListedBookingNote


@define(kw_only=True, repr=False)
class BookingNoteUpdated(Notification):
    """A note of a booking was updated."""

    data: ListedBookingNote = field(metadata=member("data", ModelOf(lambda: ListedBookingNote)))
    """The note of a booking, as returned by getBookingNoteList."""
    previous_data: Mapping[str, JSONValue] | None = field(metadata=member("previousData", Nullable(OBJECT)))
    """The former values of the members of the note of a booking that changed, by their names in JSON."""
