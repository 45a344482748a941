# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingChange."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    TIMESTAMP,
    EnumOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .booking_change_reference import BookingChangeReference


@define(kw_only=True, repr=False)
class BookingChange(ReadModel):
    """An entry of the change log of a booking."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the entry."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue that the booking belongs to."""
    booking_id: int | None | Unset = field(default=UNSET, metadata=member("bookingId", Nullable(INTEGER)))
    """The id of the booking that was changed."""
    beo_id: int | None | Unset = field(default=UNSET, metadata=member("beoId", Nullable(INTEGER)))
    """The id of the banquet event order that the entry belongs to."""
    session_id: int | None | Unset = field(default=UNSET, metadata=member("sessionId", Nullable(INTEGER)))
    """The id of the session that the entry belongs to."""
    recorded_by_user_id: int | None | Unset = field(
        default=UNSET, metadata=member("recordedByUserId", Nullable(INTEGER))
    )
    """The id of the user who recorded the change."""
    ref_type: BookingChangeReference | None | Unset = field(
        default=UNSET, metadata=member("refType", Nullable(EnumOf(BookingChangeReference)))
    )
    """The kind of object that was changed."""
    ref_id: int | None | Unset = field(default=UNSET, metadata=member("refId", Nullable(INTEGER)))
    """The id of the object that was changed."""
    note_text: str | None | Unset = field(default=UNSET, metadata=member("noteText", Nullable(STRING)))
    """The text of the entry."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the entry was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the entry was last changed."""
