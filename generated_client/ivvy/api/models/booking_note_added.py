# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingNoteAdded."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    OBJECT,
)
from ..model import member
from ..notification import Notification
from ..types import JSONValue


@define(kw_only=True, repr=False)
class BookingNoteAdded(Notification):
    """A note of a booking was added."""

    data: Mapping[str, JSONValue] = field(metadata=member("data", OBJECT))
    """The note of a booking, as returned by getBookingNoteList."""
