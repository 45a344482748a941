# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedBookingNote."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIMESTAMP,
    EnumOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .booking_note_type import BookingNoteType


@define(kw_only=True, repr=False)
class ListedBookingNote(ReadModel):
    """A note as returned in lists."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the note."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue that the booking belongs to."""
    booking_id: int | None | Unset = field(default=UNSET, metadata=member("bookingId", Nullable(INTEGER)))
    """The id of the booking that the note belongs to."""
    is_private: bool | None | Unset = field(default=UNSET, metadata=member("isPrivate", Nullable(BOOLEAN)))
    """Whether the note is private."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The text of the note, in HTML or plain."""
    type_id: BookingNoteType | None | Unset = field(
        default=UNSET, metadata=member("typeId", Nullable(EnumOf(BookingNoteType)))
    )
    """The type of the note."""
    created_by: int | None | Unset = field(default=UNSET, metadata=member("createdBy", Nullable(INTEGER)))
    """The id of the user who added the note."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the note was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the note was last changed."""
