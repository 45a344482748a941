# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ContactNoteDeleted."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import member
from ..notification import Notification


@define(kw_only=True, repr=False)
class ContactNoteDeleted(Notification):
    """A note of a contact was deleted."""

    note_id: int = field(metadata=member("noteId", INTEGER))
    """The id of the note."""
