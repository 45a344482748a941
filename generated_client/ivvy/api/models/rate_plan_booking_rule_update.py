# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RatePlanBookingRuleUpdate."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    ListOf,
    ModelOf,
)
from ..model import Model, member
from .rate_plan_booking_rule import RatePlanBookingRule


@define(kw_only=True, repr=False)
class RatePlanBookingRuleUpdate(Model):
    """Booking rules of rate plans to add or to update.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-rateplan-bookingrules
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue."""
    items: list[RatePlanBookingRule] = field(metadata=member("items", ListOf(ModelOf(lambda: RatePlanBookingRule))))
    """The booking rules."""
