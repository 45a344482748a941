# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetRatePlanBookingRulesRequest."""

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
class GetRatePlanBookingRulesRequest(Model):
    """A request for the booking rules of rate plans, by room type and date.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-rate-plan-booking-rules
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue."""
    start_date: datetime.date = field(metadata=member("startDate", DATE))
    """The first date."""
    end_date: datetime.date = field(metadata=member("endDate", DATE))
    """The last date."""
    room_ids: list[int] | Unset = field(default=UNSET, metadata=member("roomIds", ListOf(INTEGER)))
    """The ids of the room types. Without it, all room types are listed."""
    bar_id: int | Unset = field(default=UNSET, metadata=member("barId", INTEGER))
    """The id of the rate plan. Without it, all rate plans are listed."""
