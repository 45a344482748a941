# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetRoomRateListRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class GetRoomRateListRequest(Model):
    """A request for the rates of rooms in a rate of a rate plan.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-room-rate-list
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue."""
    bar_id: int = field(metadata=member("barId", INTEGER))
    """The id of the rate plan, as returned by getVenueRatePlanList."""
    bar_rate_id: int = field(metadata=member("barRateId", INTEGER))
    """The id of the rate of the rate plan, as returned by getRatePlanRateList."""
    room_id: int | Unset = field(default=UNSET, metadata=member("roomId", INTEGER))
    """The id of the room type. Without it, all room types are listed."""
