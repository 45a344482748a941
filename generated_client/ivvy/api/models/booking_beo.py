# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingBeo."""

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
from .booking_beo_status import BookingBeoStatus
from .booking_beo_type import BookingBeoType
from .booking_document_file import BookingDocumentFile


@define(kw_only=True, repr=False)
class BookingBeo(ReadModel):
    """A banquet event order (BEO) of a booking, or one of its versions."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the BEO."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue that the booking belongs to."""
    booking_id: int | None | Unset = field(default=UNSET, metadata=member("bookingId", Nullable(INTEGER)))
    """The id of the booking that the BEO belongs to."""
    beo_type: BookingBeoType | None | Unset = field(
        default=UNSET, metadata=member("beoType", Nullable(EnumOf(BookingBeoType)))
    )
    """The type of the BEO."""
    beo_number: int | None | Unset = field(default=UNSET, metadata=member("beoNumber", Nullable(INTEGER)))
    """The number of the BEO."""
    version: int | None | Unset = field(default=UNSET, metadata=member("version", Nullable(INTEGER)))
    """The version of the BEO."""
    version_note: str | None | Unset = field(default=UNSET, metadata=member("versionNote", Nullable(STRING)))
    """The note about the version."""
    file: BookingDocumentFile | None | Unset = field(
        default=UNSET, metadata=member("file", Nullable(ModelOf(lambda: BookingDocumentFile)))
    )
    """The file of the BEO, if there is one."""
    template_name: str | None | Unset = field(default=UNSET, metadata=member("templateName", Nullable(STRING)))
    """The name of the template from which the BEO was generated."""
    status: BookingBeoStatus | None | Unset = field(
        default=UNSET, metadata=member("status", Nullable(EnumOf(BookingBeoStatus)))
    )
    """The status of the BEO."""
    created_by: int | None | Unset = field(default=UNSET, metadata=member("createdBy", Nullable(INTEGER)))
    """The id of the user who added the BEO."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the BEO was added."""
