# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model UpdatedRatePlanBookingRules."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class UpdatedRatePlanBookingRules(Model):
    """The booking rules that were saved.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-rateplan-bookingrules
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the booking rules were saved."""
