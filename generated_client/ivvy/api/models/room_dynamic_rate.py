# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RoomDynamicRate."""

from __future__ import annotations

import datetime
from decimal import Decimal

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
    NUMBER,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class RoomDynamicRate(Model):
    """The dynamic rate of a room, from one date to another."""

    bar_id: int = field(metadata=member("barId", INTEGER))
    """The id of the rate plan, as returned by getVenueRatePlanList."""
    room_id: int = field(metadata=member("roomId", INTEGER))
    """The id of the room type, as returned by getVenueRoomList."""
    start_date: datetime.date = field(metadata=member("startDate", DATE))
    """The first date."""
    end_date: datetime.date = field(metadata=member("endDate", DATE))
    """The last date."""
    cost: float | Decimal = field(metadata=member("cost", NUMBER))
    """The rate, with or without tax, depending on the settings of the venue."""
    cost_double: float | Decimal | Unset = field(default=UNSET, metadata=member("costDouble", NUMBER))
    """The rate for two guests."""
    cost_triple: float | Decimal | Unset = field(default=UNSET, metadata=member("costTriple", NUMBER))
    """The rate for three guests."""
    cost_quad: float | Decimal | Unset = field(default=UNSET, metadata=member("costQuad", NUMBER))
    """The rate for four guests."""
