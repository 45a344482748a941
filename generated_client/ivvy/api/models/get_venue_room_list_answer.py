# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetVenueRoomListAnswer."""

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
from .venue_room import VenueRoom


@define(kw_only=True, repr=False)
class GetVenueRoomListAnswer(ReadModel):
    """A result page of the room types of a venue.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-room-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of room types, and the position of this result page."""
    results: list[VenueRoom] = field(metadata=member("results", ListOf(ModelOf(lambda: VenueRoom))))
    """The room types on this result page."""
