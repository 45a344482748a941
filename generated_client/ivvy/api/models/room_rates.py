# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RoomRates."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
    NUMBER,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class RoomRates(ReadModel):
    """The rates of a room on one date."""

    bar_id: int | Unset = field(default=UNSET, metadata=member("barId", INTEGER))
    """The id of the rate plan (BAR)."""
    room_id: int | Unset = field(default=UNSET, metadata=member("roomId", INTEGER))
    """The id of the room type."""
    date: datetime.date | Unset = field(default=UNSET, metadata=member("date", DATE))
    """The date of the night."""
    cost: float | None | Unset = field(default=UNSET, metadata=member("cost", Nullable(NUMBER)))
    """The rate for one guest; null if there is none."""
    cost_double: float | None | Unset = field(default=UNSET, metadata=member("costDouble", Nullable(NUMBER)))
    """The rate for two guests; null if there is none."""
    cost_triple: float | None | Unset = field(default=UNSET, metadata=member("costTriple", Nullable(NUMBER)))
    """The rate for three guests; null if there is none."""
    cost_quad: float | None | Unset = field(default=UNSET, metadata=member("costQuad", Nullable(NUMBER)))
    """The rate for four guests; null if there is none."""
