# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model OpportunityNote."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class OpportunityNote(Model):
    """A note of an opportunity.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-opp-note
    """

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the note to update. Omit it to add one."""
    venue_id: int | Unset = field(default=UNSET, metadata=member("venueId", INTEGER))
    """The id of the venue of the opportunity."""
    lead_id: int | Unset = field(default=UNSET, metadata=member("leadId", INTEGER))
    """The id of the opportunity that the note belongs to."""
    note: str | Unset = field(default=UNSET, metadata=member("note", STRING))
    """The text of the note."""
