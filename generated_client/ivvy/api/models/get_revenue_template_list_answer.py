# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetRevenueTemplateListAnswer."""

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
from .revenue_template import RevenueTemplate


@define(kw_only=True, repr=False)
class GetRevenueTemplateListAnswer(ReadModel):
    """A result page of the revenue templates of a venue.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-revenue-template-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of revenue templates, and the position of this result page."""
    results: list[RevenueTemplate] = field(metadata=member("results", ListOf(ModelOf(lambda: RevenueTemplate))))
    """The revenue templates on this result page."""
