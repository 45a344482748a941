# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model LeadNote."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class LeadNote(Model):
    """A note of a lead.

    Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-note
    """

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the note to update. Omit it to add one."""
    lead_id: int | Unset = field(default=UNSET, metadata=member("leadId", INTEGER))
    """The id of the lead that the note belongs to."""
    note: str | Unset = field(default=UNSET, metadata=member("note", STRING))
    """The text of the note."""
