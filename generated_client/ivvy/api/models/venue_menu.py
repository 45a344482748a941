# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model VenueMenu."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
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
from ..types import UNSET, Unset
from .booking_menu_costcenter import BookingMenuCostcenter
from .menu_category import MenuCategory
from .menu_cost_type import MenuCostType
from .menu_marketplace_category import MenuMarketplaceCategory


@define(kw_only=True, repr=False)
class VenueMenu(ReadModel):
    """A menu of a venue."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the menu."""
    menu_type_category: MenuCategory | None | Unset = field(
        default=UNSET, metadata=member("menuTypeCategory", Nullable(EnumOf(MenuCategory)))
    )
    """The meal that the menu is for."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the menu."""
    minimum_pax: int | None | Unset = field(default=UNSET, metadata=member("minimumPax", Nullable(INTEGER)))
    """The minimum number of people in a session that orders the menu."""
    maximum_pax: int | None | Unset = field(default=UNSET, metadata=member("maximumPax", Nullable(INTEGER)))
    """The maximum number of people in a session that orders the menu."""
    cost: float | None | Unset = field(default=UNSET, metadata=member("cost", Nullable(NUMBER)))
    """The price of the menu."""
    cost_type: MenuCostType | None | Unset = field(
        default=UNSET, metadata=member("costType", Nullable(EnumOf(MenuCostType)))
    )
    """How the price of the menu is calculated."""
    cost_per_person: float | None | Unset = field(default=UNSET, metadata=member("costPerPerson", Nullable(NUMBER)))
    """The price of the menu per person."""
    small_description: str | None | Unset = field(default=UNSET, metadata=member("smallDescription", Nullable(STRING)))
    """A short description of the menu."""
    marketplace_name: str | None | Unset = field(default=UNSET, metadata=member("marketplaceName", Nullable(STRING)))
    """The name of the menu in the marketplace."""
    marketplace_categories: list[MenuMarketplaceCategory] | None | Unset = field(
        default=UNSET, metadata=member("marketplaceCategories", Nullable(ListOf(EnumOf(MenuMarketplaceCategory))))
    )
    """The categories under which the marketplace shows the menu."""
    costcenters: list[BookingMenuCostcenter] | None | Unset = field(
        default=UNSET, metadata=member("costcenters", Nullable(ListOf(ModelOf(lambda: BookingMenuCostcenter))))
    )
    """The cost per person of each cost centre, if the menu type has several costs per person."""
