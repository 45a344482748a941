# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedAccommodationOccupancyDayRate."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
    NUMBER,
    EnumOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .occupancy_type import OccupancyType


@define(kw_only=True, repr=False)
class ListedAccommodationOccupancyDayRate(ReadModel):
    """The rate of one night and one occupancy."""

    booking_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("bookingDate", Nullable(DATE)))
    """The night that the rate applies to."""
    num_rooms: int | None | Unset = field(default=UNSET, metadata=member("numRooms", Nullable(INTEGER)))
    """The number of rooms that are booked on booking_date."""
    cost: float | None | Unset = field(default=UNSET, metadata=member("cost", Nullable(NUMBER)))
    """The rate of one room on booking_date, with or without tax, depending on the settings of the venue."""
    discount: float | None | Unset = field(default=UNSET, metadata=member("discount", Nullable(NUMBER)))
    """The discount."""
    num_payable_by_guest: int | None | Unset = field(
        default=UNSET, metadata=member("numPayableByGuest", Nullable(INTEGER))
    )
    """The number of rooms on booking_date that the guests pay for themselves, and not the master account of the
    booking."""
    num_free_rooms: int | None | Unset = field(default=UNSET, metadata=member("numFreeRooms", Nullable(INTEGER)))
    """The number of complimentary rooms on booking_date, which num_rooms includes. Only listed in day_rates and
    day_rates_multi_occ."""
    occ_type: OccupancyType | None | Unset = field(
        default=UNSET, metadata=member("occType", Nullable(EnumOf(OccupancyType)))
    )
    """The occupancy that the rate is for."""
