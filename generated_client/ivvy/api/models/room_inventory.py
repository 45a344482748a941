# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RoomInventory."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class RoomInventory(ReadModel):
    """The inventory of a room on one date."""

    date: datetime.date | Unset = field(default=UNSET, metadata=member("date", DATE))
    """The date of the night."""
    room_id: int | Unset = field(default=UNSET, metadata=member("roomId", INTEGER))
    """The id of the room type."""
    inventory_count: int | Unset = field(default=UNSET, metadata=member("inventoryCount", INTEGER))
    """The number of rooms."""
    available_count: int | Unset = field(default=UNSET, metadata=member("availableCount", INTEGER))
    """The number of rooms that are still available."""
