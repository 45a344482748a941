# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetSpaceHirePlanListAnswer."""

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
from .space_hire_plan import SpaceHirePlan


@define(kw_only=True, repr=False)
class GetSpaceHirePlanListAnswer(ReadModel):
    """A result page of the space hire plans of a venue.

    Vendor's page: https://developer.ivvy.com/venues/get-space-hire-plan-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of plans, and the position of this result page."""
    results: list[SpaceHirePlan] = field(metadata=member("results", ListOf(ModelOf(lambda: SpaceHirePlan))))
    """The plans on this result page."""
