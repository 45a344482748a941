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
    """The menu as the session has it."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """Its name."""
    menu_venue_id: int | None | Unset = field(default=UNSET, metadata=member("menuVenueId", Nullable(INTEGER)))
    """The venue of the menu."""
    menu_id: int | None | Unset = field(default=UNSET, metadata=member("menuId", Nullable(INTEGER)))
    """The menu."""
    start_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("startTime", Nullable(TIME)))
    """When it begins."""
    end_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("endTime", Nullable(TIME)))
    """When it ends."""
    same_as_session_time: bool | None | Unset = field(
        default=UNSET, metadata=member("sameAsSessionTime", Nullable(BOOLEAN))
    )
    """Whether it begins and ends with the session."""
    include_in_package: bool | None | Unset = field(
        default=UNSET, metadata=member("includeInPackage", Nullable(BOOLEAN))
    )
    """Whether its price is in that of the package."""
    costcenter_id: int | None | Unset = field(default=UNSET, metadata=member("costcenterId", Nullable(INTEGER)))
    """The cost centre that has the revenue."""
    amount: float | None | Unset = field(default=UNSET, metadata=member("amount", Nullable(NUMBER)))
    """Its amount, where it is not in the price of the package."""
    excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The taxes that do not apply."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When it was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When it was last changed."""
    items: list[PackageMenuItem] | None | Unset = field(
        default=UNSET, metadata=member("items", Nullable(ListOf(ModelOf(lambda: PackageMenuItem))))
    )
    """Its items."""
    groups: list[PackageMenuGroup] | None | Unset = field(
        default=UNSET, metadata=member("groups", Nullable(ListOf(ModelOf(lambda: PackageMenuGroup))))
    )
    """The groups of its items."""
    costcenters: list[VenuePackageCostcenter] | None | Unset = field(
        default=UNSET, metadata=member("costcenters", Nullable(ListOf(ModelOf(lambda: VenuePackageCostcenter))))
    )
    """The part of each cost centre, where it has several."""
