# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum LeadStageScope."""

from ..enums import OpenIntEnum


class LeadStageScope(OpenIntEnum):
    """What a lead stage is for."""

    OPPORTUNITY = 1
    """Opportunity"""
    LEAD = 2
    """Lead"""
