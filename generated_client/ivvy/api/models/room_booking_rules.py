# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RoomBookingRules."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
    EnumOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .close_out_status import CloseOutStatus


@define(kw_only=True, repr=False)
class RoomBookingRules(ReadModel):
    """The booking rules of a room on one date."""

    bar_id: int | Unset = field(default=UNSET, metadata=member("barId", INTEGER))
    """The id of the rate plan (BAR)."""
    room_id: int | Unset = field(default=UNSET, metadata=member("roomId", INTEGER))
    """The id of the room type."""
    date: datetime.date | Unset = field(default=UNSET, metadata=member("date", DATE))
    """The date of the night."""
    close_out_status: CloseOutStatus | None | Unset = field(
        default=UNSET, metadata=member("closeOutStatus", Nullable(EnumOf(CloseOutStatus)))
    )
    """Whether the room can be booked; null if there is no rule."""
