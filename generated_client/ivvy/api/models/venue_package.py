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
    """The package."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """Its name."""
    type_: VenuePackageType | None | Unset = field(
        default=UNSET, metadata=member("type", Nullable(EnumOf(VenuePackageType)))
    )
    """Whether it is simple or detailed."""
    min_pax: int | None | Unset = field(default=UNSET, metadata=member("minPax", Nullable(INTEGER)))
    """The smallest number of people it is for."""
    max_pax: int | None | Unset = field(default=UNSET, metadata=member("maxPax", Nullable(INTEGER)))
    """The largest number of people it is for."""
    cost: float | None | Unset = field(default=UNSET, metadata=member("cost", Nullable(NUMBER)))
    """Its price, by price_method."""
    price_method: VenuePackagePriceMethod | None | Unset = field(
        default=UNSET, metadata=member("priceMethod", Nullable(EnumOf(VenuePackagePriceMethod)))
    )
    """Whether the price is for a person, or one amount."""
    actual_cost: float | None | Unset = field(default=UNSET, metadata=member("actualCost", Nullable(NUMBER)))
    """What it costs the venue."""
    actual_cost_excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("actualCostExcludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The taxes that do not apply to that cost."""
    small_description: str | None | Unset = field(default=UNSET, metadata=member("smallDescription", Nullable(STRING)))
    """A short description, as HTML."""
    large_description: str | None | Unset = field(default=UNSET, metadata=member("largeDescription", Nullable(STRING)))
    """A long description, as HTML."""
    marketplace_name: str | None | Unset = field(default=UNSET, metadata=member("marketplaceName", Nullable(STRING)))
    """Its name in booking engines of the marketplace."""
    is_visible_on_venue_search: bool | None | Unset = field(
        default=UNSET, metadata=member("isVisibleOnVenueSearch", Nullable(BOOLEAN))
    )
    """Whether the search for venues shows it."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When it was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the package itself was last changed, its items aside."""
    start_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("startDate", Nullable(DATE)))
    """From when on it is available."""
    end_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("endDate", Nullable(DATE)))
    """Until when it is available."""
    start_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("startTime", Nullable(TIME)))
    """From what time on it is available."""
    end_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("endTime", Nullable(TIME)))
    """Until what time it is available."""
    costcenters: list[VenuePackageCostcenter] | None | Unset = field(
        default=UNSET, metadata=member("costcenters", Nullable(ListOf(ModelOf(lambda: VenuePackageCostcenter))))
    )
    """The part of each cost centre."""
    has_sessions: bool | None | Unset = field(default=UNSET, metadata=member("hasSessions", Nullable(BOOLEAN)))
    """Whether it has sessions."""
    space_id: int | None | Unset = field(default=UNSET, metadata=member("spaceId", Nullable(INTEGER)))
    """The space that it uses by default."""
    space_layout_id: int | None | Unset = field(default=UNSET, metadata=member("spaceLayoutId", Nullable(INTEGER)))
    """The layout of that space by default."""
    space_custom_layout_name: str | None | Unset = field(
        default=UNSET, metadata=member("spaceCustomLayoutName", Nullable(STRING))
    )
    """The name of a layout of its own."""
    sort_order: int | None | Unset = field(default=UNSET, metadata=member("sortOrder", Nullable(INTEGER)))
    """Its place in lists."""
    excluded_from_commissions: bool | None | Unset = field(
        default=UNSET, metadata=member("excludedFromCommissions", Nullable(BOOLEAN))
    )
    """Whether no commission is paid for it."""
    reduce_room_hire_first: bool | None | Unset = field(
        default=UNSET, metadata=member("reduceRoomHireFirst", Nullable(BOOLEAN))
    )
    """Whether the hire of rooms is reduced first where it is applied to a booking."""
    event_types: list[int] | None | Unset = field(
        default=UNSET, metadata=member("eventTypes", Nullable(ListOf(INTEGER)))
    )
    """The event types of the marketplace that it is for; empty for all."""
    user_group_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("userGroupIds", Nullable(ListOf(INTEGER)))
    )
    """The groups of users that it is for; empty for all."""
    has_limited_start_times: bool | None | Unset = field(
        default=UNSET, metadata=member("hasLimitedStartTimes", Nullable(BOOLEAN))
    )
    """Whether it begins at certain times only."""
    limited_start_times: list[datetime.time] | None | Unset = field(
        default=UNSET, metadata=member("limitedStartTimes", Nullable(ListOf(TIME)))
    )
    """Those times."""
    is_accomm_included: bool | None | Unset = field(
        default=UNSET, metadata=member("isAccommIncluded", Nullable(BOOLEAN))
    )
    """Whether there is accommodation in it. No longer to be used."""
    discount_campaign_id: int | None | Unset = field(
        default=UNSET, metadata=member("discountCampaignId", Nullable(INTEGER))
    )
    """The discount campaign that applies."""
    costcenters_discounts: list[VenuePackageDiscount] | None | Unset = field(
        default=UNSET, metadata=member("costcentersDiscounts", Nullable(ListOf(ModelOf(lambda: VenuePackageDiscount))))
    )
    """The discount of each cost centre."""
    sessions: list[PackageSession] | None | Unset = field(
        default=UNSET, metadata=member("sessions", Nullable(ListOf(ModelOf(lambda: PackageSession))))
    )
    """Its sessions."""
