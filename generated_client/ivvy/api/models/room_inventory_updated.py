# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RoomInventoryUpdated."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ListOf,
    ModelOf,
)
from ..model import member
from ..notification import Notification
from .room_inventory import RoomInventory


@define(kw_only=True, repr=False)
class RoomInventoryUpdated(Notification):
    """The number of available rooms changed, in a venue with a distribution channel."""

    data: list[RoomInventory] = field(metadata=member("data", ListOf(ModelOf(lambda: RoomInventory))))
    """One entry for each room and date that changed."""
