# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetVenuePackageListAnswer."""

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
from .venue_package import VenuePackage


@define(kw_only=True, repr=False)
class GetVenuePackageListAnswer(ReadModel):
    """A result page of the packages of a venue.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-package-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of packages, and the position of this result page."""
    results: list[VenuePackage] = field(metadata=member("results", ListOf(ModelOf(lambda: VenuePackage))))
    """The packages on this result page."""
