# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetVenueRatePlanListAnswer."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    ListOf,
    ModelOf,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .collection_meta import CollectionMeta
from .rate_plan import RatePlan


@define(kw_only=True, repr=False)
class GetVenueRatePlanListAnswer(ReadModel):
    """A result page of the rate plans of a venue.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-rate-plan-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of rate plans, and the position of this result page."""
    results: list[RatePlan] = field(metadata=member("results", ListOf(ModelOf(lambda: RatePlan))))
    """The rate plans on this result page."""
