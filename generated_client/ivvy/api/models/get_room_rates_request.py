# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetRoomRatesRequest."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
    ListOf,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class GetRoomRatesRequest(Model):
    """A request for the rates of rooms in a rate plan, by room type and date.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-room-rates
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue."""
    bar_id: int = field(metadata=member("barId", INTEGER))
    """The id of the rate plan, as returned by getVenueRatePlanList."""
    start_date: datetime.date = field(metadata=member("startDate", DATE))
    """The first date."""
    end_date: datetime.date = field(metadata=member("endDate", DATE))
    """The last date."""
    room_ids: list[int] | Unset = field(default=UNSET, metadata=member("roomIds", ListOf(INTEGER)))
    """The ids of the room types. Without it, all room types are listed."""
