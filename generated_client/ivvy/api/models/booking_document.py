# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingDocument."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    TIMESTAMP,
    EnumOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .booking_document_file import BookingDocumentFile
from .booking_document_status import BookingDocumentStatus
from .booking_document_type import BookingDocumentType


@define(kw_only=True, repr=False)
class BookingDocument(ReadModel):
    """A document of a booking."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the document."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue that the booking belongs to."""
    booking_id: int | None | Unset = field(default=UNSET, metadata=member("bookingId", Nullable(INTEGER)))
    """The id of the booking that the document belongs to."""
    type_: BookingDocumentType | None | Unset = field(
        default=UNSET, metadata=member("type", Nullable(EnumOf(BookingDocumentType)))
    )
    """The type of the document."""
    document_number: int | None | Unset = field(default=UNSET, metadata=member("documentNumber", Nullable(INTEGER)))
    """The number of the document, which its versions have in common."""
    version: int | None | Unset = field(default=UNSET, metadata=member("version", Nullable(INTEGER)))
    """The version of the document."""
    file: BookingDocumentFile | None | Unset = field(
        default=UNSET, metadata=member("file", Nullable(ModelOf(lambda: BookingDocumentFile)))
    )
    """The file of the document, if there is one."""
    template_name: str | None | Unset = field(default=UNSET, metadata=member("templateName", Nullable(STRING)))
    """The name of the template from which the document was generated."""
    status: BookingDocumentStatus | None | Unset = field(
        default=UNSET, metadata=member("status", Nullable(EnumOf(BookingDocumentStatus)))
    )
    """The status of the document."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the document was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the document was last changed."""
