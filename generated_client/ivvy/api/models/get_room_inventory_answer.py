# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetRoomInventoryAnswer."""

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
from .room_inventory import RoomInventory


@define(kw_only=True, repr=False)
class GetRoomInventoryAnswer(ReadModel):
    """A result page of the numbers of rooms, by room type and date.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-room-inventory
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of numbers of rooms, and the position of this result page."""
    results: list[RoomInventory] = field(metadata=member("results", ListOf(ModelOf(lambda: RoomInventory))))
    """The numbers of rooms on this result page."""
