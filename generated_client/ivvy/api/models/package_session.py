# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model PackageSession."""

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
from .package_beverage import PackageBeverage
from .package_menu import PackageMenu
from .package_product import PackageProduct
from .package_requirement import PackageRequirement
from .package_resource import PackageResource


@define(kw_only=True, repr=False)
class PackageSession(ReadModel):
    """A session of a package."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The session."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """Its name."""
    start_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("startTime", Nullable(TIME)))
    """When it begins."""
    end_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("endTime", Nullable(TIME)))
    """When it ends."""
    setup_time: int | None | Unset = field(default=UNSET, metadata=member("setupTime", Nullable(INTEGER)))
    """How long it is set up before, in minutes as with addOrUpdateBookingSession."""
    setdown_time: int | None | Unset = field(default=UNSET, metadata=member("setdownTime", Nullable(INTEGER)))
    """How long it is cleared after, in minutes as with addOrUpdateBookingSession."""
    set_down_time: int | None | Unset = field(default=UNSET, metadata=member("setDownTime", Nullable(INTEGER)))
    """The same, as the example on the page names it."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When it was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When it was last changed."""
    is_optional: bool | None | Unset = field(default=UNSET, metadata=member("isOptional", Nullable(BOOLEAN)))
    """Whether it can be left out."""
    space_venue_id: int | None | Unset = field(default=UNSET, metadata=member("spaceVenueId", Nullable(INTEGER)))
    """The venue of its space, which can be another one."""
    space_id: int | None | Unset = field(default=UNSET, metadata=member("spaceId", Nullable(INTEGER)))
    """Its space."""
    space_layout_id: int | None | Unset = field(default=UNSET, metadata=member("spaceLayoutId", Nullable(INTEGER)))
    """How the space is laid out."""
    space_custom_layout_name: str | None | Unset = field(
        default=UNSET, metadata=member("spaceCustomLayoutName", Nullable(STRING))
    )
    """The name of a layout of its own."""
    include_in_package: bool | None | Unset = field(
        default=UNSET, metadata=member("includeInPackage", Nullable(BOOLEAN))
    )
    """Whether its price is in that of the package."""
    tariff_id: int | None | Unset = field(default=UNSET, metadata=member("tariffId", Nullable(INTEGER)))
    """The tariff of the session."""
    room_hire_type: int | None | Unset = field(default=UNSET, metadata=member("roomHireType", Nullable(INTEGER)))
    """How the hire of the space is charged."""
    min_spend_amount: float | None | Unset = field(default=UNSET, metadata=member("minSpendAmount", Nullable(NUMBER)))
    """What has to be spent at least."""
    min_spend_revenue_items: list[int] | None | Unset = field(
        default=UNSET, metadata=member("minSpendRevenueItems", Nullable(ListOf(INTEGER)))
    )
    """The kinds of revenue that count for that, where they are not those of the venue."""
    override_pax: bool | None | Unset = field(default=UNSET, metadata=member("overridePax", Nullable(BOOLEAN)))
    """Whether more people may come than the space is for."""
    costcenter_id: int | None | Unset = field(default=UNSET, metadata=member("costcenterId", Nullable(INTEGER)))
    """The cost centre that has the revenue."""
    amount: float | None | Unset = field(default=UNSET, metadata=member("amount", Nullable(NUMBER)))
    """Its amount, where it is not in the price of the package."""
    excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The taxes that do not apply."""
    sort_order: int | None | Unset = field(default=UNSET, metadata=member("sortOrder", Nullable(INTEGER)))
    """Its place among the sessions."""
    session_type_id: int | None | Unset = field(default=UNSET, metadata=member("sessionTypeId", Nullable(INTEGER)))
    """Its type, as getSessionTypeList gives it."""
    session_status_id: int | None | Unset = field(default=UNSET, metadata=member("sessionStatusId", Nullable(INTEGER)))
    """Its status."""
    beverages: list[PackageBeverage] | None | Unset = field(
        default=UNSET, metadata=member("beverages", Nullable(ListOf(ModelOf(lambda: PackageBeverage))))
    )
    """Its beverage packages."""
    beverage_packages: list[PackageBeverage] | None | Unset = field(
        default=UNSET, metadata=member("beveragePackages", Nullable(ListOf(ModelOf(lambda: PackageBeverage))))
    )
    """The same, as the example on the page names them."""
    menus: list[PackageMenu] | None | Unset = field(
        default=UNSET, metadata=member("menus", Nullable(ListOf(ModelOf(lambda: PackageMenu))))
    )
    """Its menus."""
    products: list[PackageProduct] | None | Unset = field(
        default=UNSET, metadata=member("products", Nullable(ListOf(ModelOf(lambda: PackageProduct))))
    )
    """Its products."""
    resources: list[PackageResource] | None | Unset = field(
        default=UNSET, metadata=member("resources", Nullable(ListOf(ModelOf(lambda: PackageResource))))
    )
    """Its resources."""
    setup_requirements: list[PackageRequirement] | None | Unset = field(
        default=UNSET, metadata=member("setupRequirements", Nullable(ListOf(ModelOf(lambda: PackageRequirement))))
    )
    """What has to be set up for it."""
