# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RatePlanRate."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
    NUMBER,
    EnumOf,
    ListOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .day_of_week import DayOfWeek


@define(kw_only=True, repr=False)
class RatePlanRate(ReadModel):
    """A rate of a rate plan, for a range of dates."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the rate."""
    bar_id: int | None | Unset = field(default=UNSET, metadata=member("barId", Nullable(INTEGER)))
    """The id of the rate plan."""
    start_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("startDate", Nullable(DATE)))
    """The first date of the rate."""
    end_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("endDate", Nullable(DATE)))
    """The last date of the rate."""
    min_acceptable_rate: float | None | Unset = field(
        default=UNSET, metadata=member("minAcceptableRate", Nullable(NUMBER))
    )
    """The minimum acceptable rate of the rate plan."""
    days_of_week: list[DayOfWeek] | None | Unset = field(
        default=UNSET, metadata=member("daysOfWeek", Nullable(ListOf(EnumOf(DayOfWeek))))
    )
    """The days of the week on which the rate applies."""
