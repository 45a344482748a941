# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetOpportunityNoteListRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    Limited,
)
from ..filters import Filter, FilterOf
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class GetOpportunityNoteListRequest(Model):
    """A request for the notes of an opportunity.

    Vendor's page: https://developer.ivvy.com/crm/get-opportuntiy-note-list
    """

    lead_id: int | Unset = field(default=UNSET, metadata=member("leadId", INTEGER))
    """The id of the opportunity."""
    venue_id: int | Unset = field(default=UNSET, metadata=member("venueId", INTEGER))
    """The id of the venue of the opportunity."""
    per_page: int | Unset = field(default=UNSET, metadata=member("perPage", Limited(INTEGER, minimum=1)))
    """The maximum number of results on a result page. Most actions cap it; a number above the cap has no effect. At
    least 1."""
    start: int | Unset = field(default=UNSET, metadata=member("start", Limited(INTEGER, minimum=0)))
    """The zero-based offset of the first result in the whole collection, not a page number. At least 0."""
    filter: Filter | Unset = field(default=UNSET, metadata=member("filter", FilterOf()))
    """Conditions that the results must meet, as a value for each member name. A name may end in an operator such as
    `__CONTAINS`."""
