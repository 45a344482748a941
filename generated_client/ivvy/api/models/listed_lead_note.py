# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedLeadNote."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    TIMESTAMP,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ListedLeadNote(ReadModel):
    """A note of a lead as returned in lists."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the note."""
    lead_id: int | None | Unset = field(default=UNSET, metadata=member("leadId", Nullable(INTEGER)))
    """The id of the lead that the note belongs to."""
    note: str | None | Unset = field(default=UNSET, metadata=member("note", Nullable(STRING)))
    """The text of the note, in HTML or plain."""
    created_by_user_id: int | None | Unset = field(default=UNSET, metadata=member("createdByUserId", Nullable(INTEGER)))
    """The id of the user who added the note."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the note was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the note was last changed."""
