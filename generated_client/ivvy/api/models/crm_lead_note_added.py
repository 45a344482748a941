# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CrmLeadNoteAdded."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ModelOf,
)
from ..model import member
from ..notification import Notification
from .listed_lead_note import ListedLeadNote


@define(kw_only=True, repr=False)
class CrmLeadNoteAdded(Notification):
    """A note of a lead was added."""

    data: ListedLeadNote = field(metadata=member("data", ModelOf(lambda: ListedLeadNote)))
    """The note of a lead, as returned by getLeadNoteList."""
