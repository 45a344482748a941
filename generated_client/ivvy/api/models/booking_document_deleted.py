# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingDocumentDeleted."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import member
from ..notification import Notification


@define(kw_only=True, repr=False)
class BookingDocumentDeleted(Notification):
    """A document of a booking was deleted."""

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue of the document."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking of the document."""
    document_id: int = field(metadata=member("documentId", INTEGER))
    """The id of the document."""
