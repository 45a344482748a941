# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RatePlanBookingRule."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
    EnumOf,
)
from ..model import Model, member
from .close_out_status import CloseOutStatus


@define(kw_only=True, repr=False)
class RatePlanBookingRule(Model):
    """Whether a room can be booked with a rate plan, from one date to another."""

    bar_id: int = field(metadata=member("barId", INTEGER))
    """The id of the rate plan, as returned by getVenueRatePlanList."""
    room_id: int = field(metadata=member("roomId", INTEGER))
    """The id of the room type, as returned by getVenueRoomList."""
    start_date: datetime.date = field(metadata=member("startDate", DATE))
    """The first date."""
    end_date: datetime.date = field(metadata=member("endDate", DATE))
    """The last date."""
    close_out_status: CloseOutStatus = field(metadata=member("closeOutStatus", EnumOf(CloseOutStatus)))
    """Whether the room can be booked."""
