# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model PackageMenu."""

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
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .package_menu_group import PackageMenuGroup
from .package_menu_item import PackageMenuItem
from .venue_package_costcenter import VenuePackageCostcenter


@define(kw_only=True, repr=False)
class PackageMenu(ReadModel):
    """A menu in a session of a package."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the menu in the session."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the menu."""
    menu_venue_id: int | None | Unset = field(default=UNSET, metadata=member("menuVenueId", Nullable(INTEGER)))
    """The id of the venue that the menu belongs to."""
    menu_id: int | None | Unset = field(default=UNSET, metadata=member("menuId", Nullable(INTEGER)))
    """The id of the menu."""
    start_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("startTime", Nullable(TIME)))
    """The start time of the menu."""
    end_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("endTime", Nullable(TIME)))
    """The end time of the menu."""
    same_as_session_time: bool | None | Unset = field(
        default=UNSET, metadata=member("sameAsSessionTime", Nullable(BOOLEAN))
    )
    """Whether the menu starts and ends with the session."""
    include_in_package: bool | None | Unset = field(
        default=UNSET, metadata=member("includeInPackage", Nullable(BOOLEAN))
    )
    """Whether the price of the menu is included in the price of the package."""
    costcenter_id: int | None | Unset = field(default=UNSET, metadata=member("costcenterId", Nullable(INTEGER)))
    """The id of the cost centre that the revenue belongs to."""
    amount: float | None | Unset = field(default=UNSET, metadata=member("amount", Nullable(NUMBER)))
    """The amount of the menu, if it is not included in the price of the package."""
    excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that do not apply."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the menu was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the menu was last changed."""
    items: list[PackageMenuItem] | None | Unset = field(
        default=UNSET, metadata=member("items", Nullable(ListOf(ModelOf(lambda: PackageMenuItem))))
    )
    """The items of the menu."""
    groups: list[PackageMenuGroup] | None | Unset = field(
        default=UNSET, metadata=member("groups", Nullable(ListOf(ModelOf(lambda: PackageMenuGroup))))
    )
    """The groups of the menu's items."""
    costcenters: list[VenuePackageCostcenter] | None | Unset = field(
        default=UNSET, metadata=member("costcenters", Nullable(ListOf(ModelOf(lambda: VenuePackageCostcenter))))
    )
    """The share of each cost centre, if the menu has several."""
