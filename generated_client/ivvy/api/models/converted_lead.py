# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ConvertedLead."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class ConvertedLead(Model):
    """Whether a lead was converted to an opportunity.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/convert-lead-to-opportunity
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the lead was converted."""
