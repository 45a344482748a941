# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetSpaceHirePlanRateRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class GetSpaceHirePlanRateRequest(Model):
    """The rate to get.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-space-hire-plan-rate
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue."""
    tariff_id: int | Unset = field(default=UNSET, metadata=member("tariffId", INTEGER))
    """The id of the space hire plan, as returned by getSpaceHirePlanList."""
    tariff_rate_id: int = field(metadata=member("tariffRateId", INTEGER))
    """The id of the rate, as returned by getSpaceHirePlanRateList."""
