# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetBookingDocumentListAnswer."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    ListOf,
    ModelOf,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .booking_document import BookingDocument
from .collection_meta import CollectionMeta


@define(kw_only=True, repr=False)
class GetBookingDocumentListAnswer(ReadModel):
    """A result page of the documents of a booking.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-document-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of documents, and the position of this result page."""
    results: list[BookingDocument] = field(metadata=member("results", ListOf(ModelOf(lambda: BookingDocument))))
    """The documents on this result page."""
