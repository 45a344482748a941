# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ContactNoteAdded."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    OBJECT,
)
from ..model import member
from ..notification import Notification
from ..types import JSONValue


@define(kw_only=True, repr=False)
class ContactNoteAdded(Notification):
    """A note of a contact was added."""

    data: Mapping[str, JSONValue] = field(metadata=member("data", OBJECT))
    """The note of a contact, as returned by getContactNoteList."""
