# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SpaceHirePlanSpaceRate."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    TIME,
    TIMESTAMP,
    ListOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class SpaceHirePlanSpaceRate(ReadModel):
    """The prices of a function space in a rate of a space hire plan."""

    id: int | None | Unset = field(default=UNSET, metadata=member("id", Nullable(INTEGER)))
    """The id of the prices."""
    space_id: int | None | Unset = field(default=UNSET, metadata=member("spaceId", Nullable(INTEGER)))
    """The id of the space, as returned by getFunctionSpaceList."""
    space_name: str | None | Unset = field(default=UNSET, metadata=member("spaceName", Nullable(STRING)))
    """The name of the space."""
    min_spend_cost: float | None | Unset = field(default=UNSET, metadata=member("minSpendCost", Nullable(NUMBER)))
    """The minimum spend."""
    min_spend_cost_excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("minSpendCostExcludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that are not charged on min_spend_cost."""
    hourly_cost: float | None | Unset = field(default=UNSET, metadata=member("hourlyCost", Nullable(NUMBER)))
    """The price of an hour."""
    hourly_cost_excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("hourlyCostExcludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that are not charged on hourly_cost."""
    half_day_cost: float | None | Unset = field(default=UNSET, metadata=member("halfDayCost", Nullable(NUMBER)))
    """The price of half a day."""
    half_day_cost_excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("halfDayCostExcludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that are not charged on half_day_cost."""
    half_day_cost_min_mins: int | None | Unset = field(
        default=UNSET, metadata=member("halfDayCostMinMins", Nullable(INTEGER))
    )
    """The shortest time that is charged as half a day, in minutes."""
    half_day_cost_max_mins: int | None | Unset = field(
        default=UNSET, metadata=member("halfDayCostMaxMins", Nullable(INTEGER))
    )
    """The longest time that is charged as half a day, in minutes."""
    half_day_cost_avail_from: datetime.time | None | Unset = field(
        default=UNSET, metadata=member("halfDayCostAvailFrom", Nullable(TIME))
    )
    """The time from which the price for half a day is available."""
    half_day_cost_avail_to: datetime.time | None | Unset = field(
        default=UNSET, metadata=member("halfDayCostAvailTo", Nullable(TIME))
    )
    """The time until which the price for half a day is available."""
    full_day_cost: float | None | Unset = field(default=UNSET, metadata=member("fullDayCost", Nullable(NUMBER)))
    """The price of a day."""
    full_day_cost_excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("fullDayCostExcludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that are not charged on full_day_cost."""
    full_day_cost_min_mins: int | None | Unset = field(
        default=UNSET, metadata=member("fullDayCostMinMins", Nullable(INTEGER))
    )
    """The shortest time that is charged as a day, in minutes."""
    full_day_cost_max_mins: int | None | Unset = field(
        default=UNSET, metadata=member("fullDayCostMaxMins", Nullable(INTEGER))
    )
    """The longest time that is charged as a day, in minutes."""
    full_day_cost_avail_from: datetime.time | None | Unset = field(
        default=UNSET, metadata=member("fullDayCostAvailFrom", Nullable(TIME))
    )
    """The time from which the price for a day is available."""
    full_day_cost_avail_to: datetime.time | None | Unset = field(
        default=UNSET, metadata=member("fullDayCostAvailTo", Nullable(TIME))
    )
    """The time until which the price for a day is available."""
    night_cost: float | None | Unset = field(default=UNSET, metadata=member("nightCost", Nullable(NUMBER)))
    """The price of a night."""
    night_cost_excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("nightCostExcludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that are not charged on night_cost."""
    night_cost_min_mins: int | None | Unset = field(
        default=UNSET, metadata=member("nightCostMinMins", Nullable(INTEGER))
    )
    """The shortest time that is charged as a night, in minutes."""
    night_cost_max_mins: int | None | Unset = field(
        default=UNSET, metadata=member("nightCostMaxMins", Nullable(INTEGER))
    )
    """The longest time that is charged as a night, in minutes."""
    night_cost_avail_from: datetime.time | None | Unset = field(
        default=UNSET, metadata=member("nightCostAvailFrom", Nullable(TIME))
    )
    """The time from which the price for a night is available."""
    night_cost_avail_to: datetime.time | None | Unset = field(
        default=UNSET, metadata=member("nightCostAvailTo", Nullable(TIME))
    )
    """The time until which the price for a night is available."""
    are_costs_per_person: bool | None | Unset = field(
        default=UNSET, metadata=member("areCostsPerPerson", Nullable(BOOLEAN))
    )
    """Whether the prices are per person."""
    has_layout_rates: bool | None | Unset = field(default=UNSET, metadata=member("hasLayoutRates", Nullable(BOOLEAN)))
    """Whether layouts have rates of their own."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the prices were added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the prices were last changed."""
