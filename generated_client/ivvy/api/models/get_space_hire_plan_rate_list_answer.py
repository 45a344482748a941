# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetSpaceHirePlanRateListAnswer."""

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
from .space_hire_plan_rate import SpaceHirePlanRate


@define(kw_only=True, repr=False)
class GetSpaceHirePlanRateListAnswer(ReadModel):
    """A result page of the rates of a space hire plan.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-space-hire-plan-rate-list-copy
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of rates, and the position of this result page."""
    results: list[SpaceHirePlanRate] = field(metadata=member("results", ListOf(ModelOf(lambda: SpaceHirePlanRate))))
    """The rates on this result page."""
