# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetSpaceHirePlanRateListRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    Limited,
)
from ..filters import Filter, FilterOf
from ..model import Model, member
from ..types import UNSET, Unset
from .space_hire_plan_rate_filter import SpaceHirePlanRateFilter


@define(kw_only=True, repr=False)
class GetSpaceHirePlanRateListRequest(Model):
    """A request for the rates of a space hire plan.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-space-hire-plan-rate-list-copy
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue."""
    tariff_id: int | Unset = field(default=UNSET, metadata=member("tariffId", INTEGER))
    """The id of the space hire plan, as returned by getSpaceHirePlanList."""
    per_page: int | Unset = field(default=UNSET, metadata=member("perPage", Limited(INTEGER, minimum=1)))
    """The maximum number of results on a result page. Most actions cap it; a number above the cap has no effect. At
    least 1."""
    start: int | Unset = field(default=UNSET, metadata=member("start", Limited(INTEGER, minimum=0)))
    """The zero-based offset of the first result in the whole collection, not a page number. At least 0."""
    filter: SpaceHirePlanRateFilter | Filter | Unset = field(
        default=UNSET, metadata=member("filter", FilterOf(lambda: SpaceHirePlanRateFilter))
    )
    """filter"""
