# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedRoomReservationDayRate."""

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
class ListedRoomReservationDayRate(ReadModel):
    """The rate of one night."""

    day_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("dayDate", Nullable(DATE), "date"))
    """The night that the rate applies to. Responses may also name it `date`."""
    bar_id: int | None | Unset = field(default=UNSET, metadata=member("barId", Nullable(INTEGER)))
    """The id of the rate plan of the night."""
    cost: float | None | Unset = field(default=UNSET, metadata=member("cost", Nullable(NUMBER)))
    """The rate of the room, with or without tax, depending on the settings of the venue."""
    total_amount: float | None | Unset = field(default=UNSET, metadata=member("totalAmount", Nullable(NUMBER)))
    """The rate of the room, always including tax."""
    total_tax_amount: float | None | Unset = field(default=UNSET, metadata=member("totalTaxAmount", Nullable(NUMBER)))
    """The tax that total_amount includes."""
