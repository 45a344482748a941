# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetBeveragePackageListAnswer."""

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
from .venue_beverage_package import VenueBeveragePackage


@define(kw_only=True, repr=False)
class GetBeveragePackageListAnswer(ReadModel):
    """A result page of the beverage packages of a venue.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-beverage-package-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of beverage packages, and the position of this result page."""
    results: list[VenueBeveragePackage] = field(
        metadata=member("results", ListOf(ModelOf(lambda: VenueBeveragePackage)))
    )
    """The beverage packages on this result page."""
