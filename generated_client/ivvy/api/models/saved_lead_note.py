# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SavedLeadNote."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class SavedLeadNote(Model):
    """The note that was added or updated.

    Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-note
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the note was saved."""
    id: int = field(metadata=member("id", INTEGER))
    """The id of the note."""
