# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetTaxListAnswer."""

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
from .tax import Tax


@define(kw_only=True, repr=False)
class GetTaxListAnswer(ReadModel):
    """A result page of the taxes and service fees of a venue.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-tax-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of taxes and service fees, and the position of this result page."""
    results: list[Tax] = field(metadata=member("results", ListOf(ModelOf(lambda: Tax))))
    """The taxes and service fees on this result page."""
