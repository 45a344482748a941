# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetSpaceBlockoutListAnswer."""

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
from .listed_space_blockout import ListedSpaceBlockout


@define(kw_only=True, repr=False)
class GetSpaceBlockoutListAnswer(ReadModel):
    """A result page of the blockouts of a venue.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-space-blockout-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of blockouts, and the position of this result page."""
    results: list[ListedSpaceBlockout] = field(metadata=member("results", ListOf(ModelOf(lambda: ListedSpaceBlockout))))
    """The blockouts on this result page."""
