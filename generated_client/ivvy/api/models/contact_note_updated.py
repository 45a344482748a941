# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ContactNoteUpdated."""

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
from .listed_contact_note import ListedContactNote


@define(kw_only=True, repr=False)
class ContactNoteUpdated(Notification):
    """A note of a contact was updated."""

    data: ListedContactNote = field(metadata=member("data", ModelOf(lambda: ListedContactNote)))
    """The note of a contact, as returned by getContactNoteList."""
    previous_data: Mapping[str, JSONValue] | None = field(metadata=member("previousData", Nullable(OBJECT)))
    """The former values of the members of the note of a contact that changed, by their names in JSON."""
