# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model OpportunityDeleted."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import member
from ..notification import Notification


@define(kw_only=True, repr=False)
class OpportunityDeleted(Notification):
    """An opportunity was deleted."""

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue of the opportunity."""
    opportunity_id: int = field(metadata=member("opportunityId", INTEGER))
    """The id of the opportunity."""
