# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ContactNoteAdded."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ModelOf,
)
from ..model import member
from ..notification import Notification
from .listed_contact_note import ListedContactNote


@define(kw_only=True, repr=False)
class ContactNoteAdded(Notification):
    """A note of a contact was added."""

    data: ListedContactNote = field(metadata=member("data", ModelOf(lambda: ListedContactNote)))
    """The note of a contact, as returned by getContactNoteList."""
