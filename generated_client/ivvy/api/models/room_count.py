# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RoomCount."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class RoomCount(Model):
    """The number of rooms of one type, from one date to another."""

    room_id: int = field(metadata=member("roomId", INTEGER))
    """The id of the room type, as returned by getVenueRoomList."""
    start_date: datetime.date = field(metadata=member("startDate", DATE))
    """The first date."""
    end_date: datetime.date = field(metadata=member("endDate", DATE))
    """The last date."""
    room_count: int = field(metadata=member("roomCount", INTEGER))
    """The number of rooms."""
