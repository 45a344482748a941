# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model VenueBeveragePackage."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ANYTHING,
    INTEGER,
    NUMBER,
    STRING,
    EnumOf,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, JSONValue, Unset
from .beverage_hourly_cost import BeverageHourlyCost
from .beverage_price_method import BeveragePriceMethod
from .beverage_price_type import BeveragePriceType


@define(kw_only=True, repr=False)
class VenueBeveragePackage(ReadModel):
    """A beverage package of a venue."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the beverage package."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the beverage package."""
    minimum_pax: int | None | Unset = field(default=UNSET, metadata=member("minimumPax", Nullable(INTEGER), "minPax"))
    """The minimum number of people in a session that orders the beverage package. Responses may also name it `min_pax`."""
    maximum_pax: int | None | Unset = field(default=UNSET, metadata=member("maximumPax", Nullable(INTEGER), "maxPax"))
    """The maximum number of people in a session that orders the beverage package. Responses may also name it `max_pax`."""
    price: float | None | Unset = field(default=UNSET, metadata=member("price", Nullable(NUMBER)))
    """The price of the beverage package."""
    cost: float | None | Unset = field(default=UNSET, metadata=member("cost", Nullable(NUMBER)))
    """The price of the beverage package, under another name."""
    costs: list[BeverageHourlyCost] | None | Unset = field(
        default=UNSET, metadata=member("costs", Nullable(ListOf(ModelOf(lambda: BeverageHourlyCost))))
    )
    """The prices by the number of hours."""
    actual_cost: float | None | Unset = field(default=UNSET, metadata=member("actualCost", Nullable(NUMBER)))
    """The price of the beverage package, according to the vendor's page."""
    price_type: BeveragePriceType | None | Unset = field(
        default=UNSET, metadata=member("priceType", Nullable(EnumOf(BeveragePriceType)))
    )
    """How the price of the beverage package is calculated."""
    cost_type: BeveragePriceType | None | Unset = field(
        default=UNSET, metadata=member("costType", Nullable(EnumOf(BeveragePriceType)))
    )
    """How the price of the beverage package is calculated, under another name."""
    price_method: BeveragePriceMethod | None | Unset = field(
        default=UNSET, metadata=member("priceMethod", Nullable(EnumOf(BeveragePriceMethod)))
    )
    """How the price of the beverage package is calculated, with the values of the vendor's .NET client."""
    small_description: str | None | Unset = field(default=UNSET, metadata=member("smallDescription", Nullable(STRING)))
    """A short description of the beverage package."""
    marketplace_name: str | None | Unset = field(default=UNSET, metadata=member("marketplaceName", Nullable(STRING)))
    """The name of the beverage package in the marketplace."""
    marketplace_event_types: JSONValue | Unset = field(
        default=UNSET, metadata=member("marketplaceEventTypes", ANYTHING)
    )
    """The types of event for which the marketplace shows the beverage package."""
    marketplace_categories: list[int] | None | Unset = field(
        default=UNSET, metadata=member("marketplaceCategories", Nullable(ListOf(INTEGER)))
    )
    """The categories under which the marketplace shows the beverage package, with the same values as in getMenuList."""
