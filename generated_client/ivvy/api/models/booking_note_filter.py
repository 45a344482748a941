# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingNoteFilter."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIMESTAMP,
    EnumOf,
)
from ..model import Model, member
from ..types import UNSET, Unset
from .booking_note_type import BookingNoteType


@define(kw_only=True, repr=False)
class BookingNoteFilter(Model):
    """Conditions that the notes must meet. You can also filter by other members of a note, using filter operators."""

    created_date: datetime.datetime | Unset = field(default=UNSET, metadata=member("createdDate", TIMESTAMP))
    """Only notes added at this time."""
    modified_date: datetime.datetime | Unset = field(default=UNSET, metadata=member("modifiedDate", TIMESTAMP))
    """Only notes last changed at this time."""
    is_private: bool | Unset = field(default=UNSET, metadata=member("isPrivate", BOOLEAN))
    """Only private notes, or only other notes."""
    description: str | Unset = field(default=UNSET, metadata=member("description", STRING))
    """Only notes with this text."""
    type_id: BookingNoteType | Unset = field(default=UNSET, metadata=member("typeId", EnumOf(BookingNoteType)))
    """Only notes of this type."""
    created_by: int | Unset = field(default=UNSET, metadata=member("createdBy", INTEGER))
    """Only notes that this user added."""
