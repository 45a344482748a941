# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SpaceHirePlanRateDetails."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
    STRING,
    TIMESTAMP,
    EnumOf,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .space_hire_plan_day import SpaceHirePlanDay
from .space_hire_plan_space_rate import SpaceHirePlanSpaceRate


@define(kw_only=True, repr=False)
class SpaceHirePlanRateDetails(ReadModel):
    """A rate of a space hire plan, with the prices of each space.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-space-hire-plan-rate
    """

    id: int = field(metadata=member("id", INTEGER))
    """The id of the rate."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue that the plan belongs to."""
    tariff_id: int | None | Unset = field(default=UNSET, metadata=member("tariffId", Nullable(INTEGER)))
    """The id of the space hire plan, as returned by getSpaceHirePlanList."""
    colour: str | None | Unset = field(default=UNSET, metadata=member("colour", Nullable(STRING)))
    """The colour that marks the rate, as in HTML."""
    start_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("startDate", Nullable(DATE)))
    """The first day on which the rate applies."""
    end_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("endDate", Nullable(DATE)))
    """The last day on which the rate applies."""
    days_of_week: list[SpaceHirePlanDay] | None | Unset = field(
        default=UNSET, metadata=member("daysOfWeek", Nullable(ListOf(EnumOf(SpaceHirePlanDay))))
    )
    """The days of the week on which the rate applies."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the rate was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the rate was last changed."""
    space_rates: list[SpaceHirePlanSpaceRate] | None | Unset = field(
        default=UNSET, metadata=member("spaceRates", Nullable(ListOf(ModelOf(lambda: SpaceHirePlanSpaceRate))))
    )
    """The prices of each space."""
