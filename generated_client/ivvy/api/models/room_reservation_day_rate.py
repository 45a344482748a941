# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RoomReservationDayRate."""

from __future__ import annotations

import datetime
from decimal import Decimal

from attrs import define, field

from ..codecs import (
    DATE,
    NUMBER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class RoomReservationDayRate(Model):
    """The rate of one night."""

    day_date: datetime.date = field(metadata=member("dayDate", DATE))
    """The night that the rate applies to."""
    cost: float | Decimal = field(metadata=member("cost", NUMBER))
    """The rate of the room, with or without tax, depending on the settings of the venue."""
