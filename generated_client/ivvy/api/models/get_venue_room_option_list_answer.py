# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetVenueRoomOptionListAnswer."""

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
from .venue_room_option import VenueRoomOption


@define(kw_only=True, repr=False)
class GetVenueRoomOptionListAnswer(ReadModel):
    """A result page of the additional options of the rooms of a venue.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-room-option-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of options, and the position of this result page."""
    results: list[VenueRoomOption] = field(metadata=member("results", ListOf(ModelOf(lambda: VenueRoomOption))))
    """The options on this result page."""
