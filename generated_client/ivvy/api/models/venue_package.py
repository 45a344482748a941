# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model VenuePackage."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    DATE,
    INTEGER,
    NUMBER,
    STRING,
    TIME,
    TIMESTAMP,
    EnumOf,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .package_session import PackageSession
from .venue_package_costcenter import VenuePackageCostcenter
from .venue_package_discount import VenuePackageDiscount
from .venue_package_price_method import VenuePackagePriceMethod
from .venue_package_type import VenuePackageType


@define(kw_only=True, repr=False)
class VenuePackage(ReadModel):
    """A package that a venue offers.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-package
    """

    id: int = field(metadata=member("id", INTEGER))
    """The id of the package."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the package."""
    type_: VenuePackageType | None | Unset = field(
        default=UNSET, metadata=member("type", Nullable(EnumOf(VenuePackageType)))
    )
    """Whether the package is simple or detailed."""
    min_pax: int | None | Unset = field(default=UNSET, metadata=member("minPax", Nullable(INTEGER)))
    """The minimum number of people for the package."""
    max_pax: int | None | Unset = field(default=UNSET, metadata=member("maxPax", Nullable(INTEGER)))
    """The maximum number of people for the package."""
    cost: float | None | Unset = field(default=UNSET, metadata=member("cost", Nullable(NUMBER)))
    """The price of the package, per person or flat (see price_method)."""
    price_method: VenuePackagePriceMethod | None | Unset = field(
        default=UNSET, metadata=member("priceMethod", Nullable(EnumOf(VenuePackagePriceMethod)))
    )
    """Whether the price is per person or a flat rate."""
    actual_cost: float | None | Unset = field(default=UNSET, metadata=member("actualCost", Nullable(NUMBER)))
    """The cost of the package to the venue."""
    actual_cost_excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("actualCostExcludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that do not apply to actual_cost."""
    small_description: str | None | Unset = field(default=UNSET, metadata=member("smallDescription", Nullable(STRING)))
    """A short description of the package, as HTML."""
    large_description: str | None | Unset = field(default=UNSET, metadata=member("largeDescription", Nullable(STRING)))
    """A long description of the package, as HTML."""
    marketplace_name: str | None | Unset = field(default=UNSET, metadata=member("marketplaceName", Nullable(STRING)))
    """The name of the package in booking engines of the marketplace."""
    is_visible_on_venue_search: bool | None | Unset = field(
        default=UNSET, metadata=member("isVisibleOnVenueSearch", Nullable(BOOLEAN))
    )
    """Whether the package is shown in the search for venues."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the package was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the package itself was last changed, not counting changes to its items."""
    start_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("startDate", Nullable(DATE)))
    """The date from which the package is available."""
    end_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("endDate", Nullable(DATE)))
    """The date until which the package is available."""
    start_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("startTime", Nullable(TIME)))
    """The time from which the package is available."""
    end_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("endTime", Nullable(TIME)))
    """The time until which the package is available."""
    costcenters: list[VenuePackageCostcenter] | None | Unset = field(
        default=UNSET, metadata=member("costcenters", Nullable(ListOf(ModelOf(lambda: VenuePackageCostcenter))))
    )
    """The share of each cost centre."""
    has_sessions: bool | None | Unset = field(default=UNSET, metadata=member("hasSessions", Nullable(BOOLEAN)))
    """Whether the package has sessions."""
    space_id: int | None | Unset = field(default=UNSET, metadata=member("spaceId", Nullable(INTEGER)))
    """The id of the space that the package uses by default."""
    space_layout_id: int | None | Unset = field(default=UNSET, metadata=member("spaceLayoutId", Nullable(INTEGER)))
    """The id of the default layout of that space."""
    space_custom_layout_name: str | None | Unset = field(
        default=UNSET, metadata=member("spaceCustomLayoutName", Nullable(STRING))
    )
    """The name of the custom layout."""
    sort_order: int | None | Unset = field(default=UNSET, metadata=member("sortOrder", Nullable(INTEGER)))
    """The position of the package in lists."""
    excluded_from_commissions: bool | None | Unset = field(
        default=UNSET, metadata=member("excludedFromCommissions", Nullable(BOOLEAN))
    )
    """Whether the package is excluded from commissions."""
    reduce_room_hire_first: bool | None | Unset = field(
        default=UNSET, metadata=member("reduceRoomHireFirst", Nullable(BOOLEAN))
    )
    """Whether room hire is reduced first when the package is applied to a booking."""
    event_types: list[int] | None | Unset = field(
        default=UNSET, metadata=member("eventTypes", Nullable(ListOf(INTEGER)))
    )
    """The marketplace event types that the package is for; empty for all."""
    user_group_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("userGroupIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the user groups that the package is for; empty for all."""
    has_limited_start_times: bool | None | Unset = field(
        default=UNSET, metadata=member("hasLimitedStartTimes", Nullable(BOOLEAN))
    )
    """Whether the package can start only at certain times."""
    limited_start_times: list[datetime.time] | None | Unset = field(
        default=UNSET, metadata=member("limitedStartTimes", Nullable(ListOf(TIME)))
    )
    """The times at which the package can start."""
    is_accomm_included: bool | None | Unset = field(
        default=UNSET, metadata=member("isAccommIncluded", Nullable(BOOLEAN))
    )
    """Whether the package includes accommodation. Should no longer be used."""
    discount_campaign_id: int | None | Unset = field(
        default=UNSET, metadata=member("discountCampaignId", Nullable(INTEGER))
    )
    """The id of the discount campaign that applies."""
    costcenters_discounts: list[VenuePackageDiscount] | None | Unset = field(
        default=UNSET, metadata=member("costcentersDiscounts", Nullable(ListOf(ModelOf(lambda: VenuePackageDiscount))))
    )
    """The discount for each cost centre."""
    sessions: list[PackageSession] | None | Unset = field(
        default=UNSET, metadata=member("sessions", Nullable(ListOf(ModelOf(lambda: PackageSession))))
    )
    """The sessions of the package."""
