# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ContactNote."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ContactNote(Model):
    """A note of a contact.

    Vendor's page: https://developer.ivvy.com/contact/add-or-update-contact-note
    """

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the note to update. Omit it to add a note."""
    contact_id: int | Unset = field(default=UNSET, metadata=member("contactId", INTEGER))
    """The id of the contact that the note belongs to."""
    note_text: str | Unset = field(default=UNSET, metadata=member("noteText", STRING))
    """The text of the note."""
