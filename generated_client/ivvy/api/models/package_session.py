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
    """The id of the session."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the session."""
    start_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("startTime", Nullable(TIME)))
    """The start time of the session."""
    end_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("endTime", Nullable(TIME)))
    """The end time of the session."""
    setup_time: int | None | Unset = field(default=UNSET, metadata=member("setupTime", Nullable(INTEGER)))
    """The setup time before the session, in minutes as in addOrUpdateBookingSession."""
    setdown_time: int | None | Unset = field(default=UNSET, metadata=member("setdownTime", Nullable(INTEGER)))
    """The time to clear up after the session, in minutes as in addOrUpdateBookingSession."""
    set_down_time: int | None | Unset = field(default=UNSET, metadata=member("setDownTime", Nullable(INTEGER)))
    """The same as setdown_time, under the name used in the vendor's example."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the session was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the session was last changed."""
    is_optional: bool | None | Unset = field(default=UNSET, metadata=member("isOptional", Nullable(BOOLEAN)))
    """Whether the session is optional."""
    space_venue_id: int | None | Unset = field(default=UNSET, metadata=member("spaceVenueId", Nullable(INTEGER)))
    """The id of the venue that the space belongs to, which can be another venue."""
    space_id: int | None | Unset = field(default=UNSET, metadata=member("spaceId", Nullable(INTEGER)))
    """The id of the space."""
    space_layout_id: int | None | Unset = field(default=UNSET, metadata=member("spaceLayoutId", Nullable(INTEGER)))
    """The id of the layout of the space."""
    space_custom_layout_name: str | None | Unset = field(
        default=UNSET, metadata=member("spaceCustomLayoutName", Nullable(STRING))
    )
    """The name of the custom layout."""
    include_in_package: bool | None | Unset = field(
        default=UNSET, metadata=member("includeInPackage", Nullable(BOOLEAN))
    )
    """Whether the price of the session is included in the price of the package."""
    tariff_id: int | None | Unset = field(default=UNSET, metadata=member("tariffId", Nullable(INTEGER)))
    """The id of the tariff of the session."""
    room_hire_type: int | None | Unset = field(default=UNSET, metadata=member("roomHireType", Nullable(INTEGER)))
    """How the hire of the space is charged."""
    min_spend_amount: float | None | Unset = field(default=UNSET, metadata=member("minSpendAmount", Nullable(NUMBER)))
    """The minimum spend."""
    min_spend_revenue_items: list[int] | None | Unset = field(
        default=UNSET, metadata=member("minSpendRevenueItems", Nullable(ListOf(INTEGER)))
    )
    """The kinds of revenue that count towards min_spend_amount, if they differ from the venue's."""
    override_pax: bool | None | Unset = field(default=UNSET, metadata=member("overridePax", Nullable(BOOLEAN)))
    """Whether the number of attendees can exceed the maximum of the space."""
    costcenter_id: int | None | Unset = field(default=UNSET, metadata=member("costcenterId", Nullable(INTEGER)))
    """The id of the cost centre that the revenue belongs to."""
    amount: float | None | Unset = field(default=UNSET, metadata=member("amount", Nullable(NUMBER)))
    """The amount of the session, if it is not included in the price of the package."""
    excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that do not apply."""
    sort_order: int | None | Unset = field(default=UNSET, metadata=member("sortOrder", Nullable(INTEGER)))
    """The position of the session among the sessions."""
    session_type_id: int | None | Unset = field(default=UNSET, metadata=member("sessionTypeId", Nullable(INTEGER)))
    """The id of the session type, as returned by getSessionTypeList."""
    session_status_id: int | None | Unset = field(default=UNSET, metadata=member("sessionStatusId", Nullable(INTEGER)))
    """The id of the session status."""
    beverages: list[PackageBeverage] | None | Unset = field(
        default=UNSET, metadata=member("beverages", Nullable(ListOf(ModelOf(lambda: PackageBeverage))))
    )
    """The beverage packages of the session."""
    beverage_packages: list[PackageBeverage] | None | Unset = field(
        default=UNSET, metadata=member("beveragePackages", Nullable(ListOf(ModelOf(lambda: PackageBeverage))))
    )
    """The same as beverages, under the name used in the vendor's example."""
    menus: list[PackageMenu] | None | Unset = field(
        default=UNSET, metadata=member("menus", Nullable(ListOf(ModelOf(lambda: PackageMenu))))
    )
    """The menus of the session."""
    products: list[PackageProduct] | None | Unset = field(
        default=UNSET, metadata=member("products", Nullable(ListOf(ModelOf(lambda: PackageProduct))))
    )
    """The products of the session."""
    resources: list[PackageResource] | None | Unset = field(
        default=UNSET, metadata=member("resources", Nullable(ListOf(ModelOf(lambda: PackageResource))))
    )
    """The resources of the session."""
    setup_requirements: list[PackageRequirement] | None | Unset = field(
        default=UNSET, metadata=member("setupRequirements", Nullable(ListOf(ModelOf(lambda: PackageRequirement))))
    )
    """The setup requirements of the session."""
