# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetResourceListAnswer."""

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
from .venue_resource import VenueResource


@define(kw_only=True, repr=False)
class GetResourceListAnswer(ReadModel):
    """A result page of the resources of a venue.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-resource-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of resources, and the position of this result page."""
    results: list[VenueResource] = field(metadata=member("results", ListOf(ModelOf(lambda: VenueResource))))
    """The resources on this result page."""
