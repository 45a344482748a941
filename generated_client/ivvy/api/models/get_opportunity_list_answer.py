# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetOpportunityListAnswer."""

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
from .listed_opportunity import ListedOpportunity


@define(kw_only=True, repr=False)
class GetOpportunityListAnswer(ReadModel):
    """A result page of the opportunities of venues.

    Vendor's page: https://developer.ivvy.com/crm/get-opportunity-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of opportunities, and the position of this result page."""
    results: list[ListedOpportunity] = field(metadata=member("results", ListOf(ModelOf(lambda: ListedOpportunity))))
    """The opportunities on this result page."""
