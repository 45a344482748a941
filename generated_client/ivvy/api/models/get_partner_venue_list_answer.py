# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetPartnerVenueListAnswer."""

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
from .partner_venue import PartnerVenue


@define(kw_only=True, repr=False)
class GetPartnerVenueListAnswer(ReadModel):
    """A result page of the venues that the marketplace shows.

    Vendor's page: https://developer.ivvy.com/partner/get-venue-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of venues, and the position of this result page."""
    results: list[PartnerVenue] = field(metadata=member("results", ListOf(ModelOf(lambda: PartnerVenue))))
    """The venues on this result page."""
