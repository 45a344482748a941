# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingDocumentGenerated."""

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
from ..types import UNSET, JSONValue, Unset
from .booking_document import BookingDocument


@define(kw_only=True, repr=False)
class BookingDocumentGenerated(Notification):
    """A document of a booking was generated."""

    data: BookingDocument = field(metadata=member("data", ModelOf(lambda: BookingDocument)))
    """The document, as returned by getBookingDocumentList."""
    previous_data: Mapping[str, JSONValue] | None | Unset = field(
        default=UNSET, metadata=member("previousData", Nullable(OBJECT))
    )
    """The former values of the members of the document that changed, by their names in JSON."""
