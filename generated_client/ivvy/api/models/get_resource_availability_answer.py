# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetResourceAvailabilityAnswer."""

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
from .resource_availability import ResourceAvailability


@define(kw_only=True, repr=False)
class GetResourceAvailabilityAnswer(ReadModel):
    """A result page of the availability of resources.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-resource-availability
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of resources, and the position of this result page."""
    results: list[ResourceAvailability] = field(
        metadata=member("results", ListOf(ModelOf(lambda: ResourceAvailability)))
    )
    """The resources on this result page."""
