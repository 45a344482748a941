# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BeverageHourlyCost."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    NUMBER,
    ListOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class BeverageHourlyCost(ReadModel):
    """The price of a beverage package for a number of hours."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the price."""
    beverage_package_id: int | None | Unset = field(
        default=UNSET, metadata=member("beveragePackageId", Nullable(INTEGER))
    )
    """The id of the beverage package."""
    num_hours: float | None | Unset = field(default=UNSET, metadata=member("numHours", Nullable(NUMBER)))
    """The number of hours."""
    cost: float | None | Unset = field(default=UNSET, metadata=member("cost", Nullable(NUMBER)))
    """The price."""
    cost_excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("costExcludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that do not apply to the price."""
    actual_cost: float | None | Unset = field(default=UNSET, metadata=member("actualCost", Nullable(NUMBER)))
    """The cost to the venue."""
    actual_cost_excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("actualCostExcludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that do not apply to actual_cost."""
