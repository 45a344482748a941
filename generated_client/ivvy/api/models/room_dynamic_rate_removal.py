# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RoomDynamicRateRemoval."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class RoomDynamicRateRemoval(Model):
    """A request to remove dynamic rates of a room.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/remove-room-dynamic-rates
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue."""
    bar_id: int = field(metadata=member("barId", INTEGER))
    """The id of the rate plan, as returned by getVenueRatePlanList."""
    room_id: int = field(metadata=member("roomId", INTEGER))
    """The id of the room type, as returned by getVenueRoomList."""
    start_date: datetime.date = field(metadata=member("startDate", DATE))
    """The first date."""
    end_date: datetime.date = field(metadata=member("endDate", DATE))
    """The last date."""
