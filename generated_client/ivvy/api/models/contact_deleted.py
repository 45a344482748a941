# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ContactDeleted."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import member
from ..notification import Notification


@define(kw_only=True, repr=False)
class ContactDeleted(Notification):
    """A contact was deleted."""

    contact_id: int = field(metadata=member("contactId", INTEGER))
    """The id of the contact."""
