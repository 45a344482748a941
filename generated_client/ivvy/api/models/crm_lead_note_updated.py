# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CrmLeadNoteUpdated."""

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
from ..types import JSONValue
from .listed_lead_note import ListedLeadNote


@define(kw_only=True, repr=False)
class CrmLeadNoteUpdated(Notification):
    """A note of a lead was updated."""

    data: ListedLeadNote = field(metadata=member("data", ModelOf(lambda: ListedLeadNote)))
    """The note of a lead, as returned by getLeadNoteList."""
    previous_data: Mapping[str, JSONValue] | None = field(metadata=member("previousData", Nullable(OBJECT)))
    """The former values of the members of the note of a lead that changed, by their names in JSON."""
