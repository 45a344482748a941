# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model LeadConversion."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class LeadConversion(Model):
    """A request to convert a lead to an opportunity.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/convert-lead-to-opportunity
    """

    lead_id: int | Unset = field(default=UNSET, metadata=member("leadId", INTEGER))
    """The id of the lead, as returned by getLeadList in namespace crm."""
    venue_id: int | Unset = field(default=UNSET, metadata=member("venueId", INTEGER))
    """The id of the venue that the opportunity will belong to."""
    stage_id: int | Unset = field(default=UNSET, metadata=member("stageId", INTEGER))
    """The id of the opportunity's stage, as returned by getLeadStageList in namespace crm."""
