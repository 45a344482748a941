# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetVenueListAnswer."""

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
from .venue import Venue


@define(kw_only=True, repr=False)
class GetVenueListAnswer(ReadModel):
    """A result page of the venues that the user of the API key has access to.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of venues, and the position of this result page."""
    results: list[Venue] = field(metadata=member("results", ListOf(ModelOf(lambda: Venue))))
    """The venues on this result page."""
