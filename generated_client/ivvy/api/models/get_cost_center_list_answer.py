# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetCostCenterListAnswer."""

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
from .venue_cost_center import VenueCostCenter


@define(kw_only=True, repr=False)
class GetCostCenterListAnswer(ReadModel):
    """A result page of the cost centres of a venue.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-cost-center-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of cost centres, and the position of this result page."""
    results: list[VenueCostCenter] = field(metadata=member("results", ListOf(ModelOf(lambda: VenueCostCenter))))
    """The cost centres on this result page."""
