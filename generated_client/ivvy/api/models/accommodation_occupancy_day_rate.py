# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model AccommodationOccupancyDayRate."""

from __future__ import annotations

import datetime
from decimal import Decimal

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
    NUMBER,
    EnumOf,
)
from ..model import Model, member
from ..types import UNSET, Unset
from .occupancy_type import OccupancyType


@define(kw_only=True, repr=False)
class AccommodationOccupancyDayRate(Model):
    """The rate of one night and one occupancy."""

    booking_date: datetime.date = field(metadata=member("bookingDate", DATE))
    """The night that the rate applies to."""
    num_rooms: int = field(metadata=member("numRooms", INTEGER))
    """The number of rooms that are booked on booking_date."""
    cost: float | Decimal = field(metadata=member("cost", NUMBER))
    """The rate of one room on booking_date, with or without tax, depending on the settings of the venue."""
    discount: float | Decimal | Unset = field(default=UNSET, metadata=member("discount", NUMBER))
    """The discount. The page lists it only for day_rates_net and day_rates_net_multi_occ."""
    num_payable_by_guest: int | Unset = field(default=UNSET, metadata=member("numPayableByGuest", INTEGER))
    """The number of rooms on booking_date that the guests pay for themselves, and not the master account of the
    booking."""
    occ_type: OccupancyType = field(metadata=member("occType", EnumOf(OccupancyType)))
    """The occupancy of the rooms."""
