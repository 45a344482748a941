# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model OfferedBeveragePackage."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    EnumOf,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .day_of_year import DayOfYear
from .offered_category import OfferedCategory


@define(kw_only=True, repr=False)
class OfferedBeveragePackage(ReadModel):
    """A beverage package that a venue offers."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the beverage package."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the beverage package."""
    marketplace_name: str | None | Unset = field(default=UNSET, metadata=member("marketplaceName", Nullable(STRING)))
    """The name of the beverage package in the marketplace."""
    small_description: str | None | Unset = field(default=UNSET, metadata=member("smallDescription", Nullable(STRING)))
    """A short description of the beverage package."""
    minimum_pax: int | None | Unset = field(default=UNSET, metadata=member("minimumPax", Nullable(INTEGER)))
    """The minimum number of people for the beverage package."""
    maximum_pax: int | None | Unset = field(default=UNSET, metadata=member("maximumPax", Nullable(INTEGER)))
    """The maximum number of people for the beverage package."""
    min_pax: int | None | Unset = field(default=UNSET, metadata=member("minPax", Nullable(INTEGER)))
    """The same as minimum_pax, under the name used in the vendor's example."""
    max_pax: int | None | Unset = field(default=UNSET, metadata=member("maxPax", Nullable(INTEGER)))
    """The same as maximum_pax, under the name used in the vendor's example."""
    marketplace_categories: list[OfferedCategory] | None | Unset = field(
        default=UNSET, metadata=member("marketplaceCategories", Nullable(ListOf(EnumOf(OfferedCategory))))
    )
    """The categories of the beverage package in the marketplace."""
    current_status: int | None | Unset = field(default=UNSET, metadata=member("currentStatus", Nullable(INTEGER)))
    """The status of the beverage package."""
    active_period_start: DayOfYear | None | Unset = field(
        default=UNSET, metadata=member("activePeriodStart", Nullable(ModelOf(lambda: DayOfYear)))
    )
    """The day of the year from which the beverage package is offered."""
    active_period_end: DayOfYear | None | Unset = field(
        default=UNSET, metadata=member("activePeriodEnd", Nullable(ModelOf(lambda: DayOfYear)))
    )
    """The day of the year until which the beverage package is offered."""
