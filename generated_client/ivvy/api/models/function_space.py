# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model FunctionSpace."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    TIMESTAMP,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .function_space_layout import FunctionSpaceLayout


@define(kw_only=True, repr=False)
class FunctionSpace(ReadModel):
    """A space that sessions can use."""

    id: int = field(metadata=member("id", INTEGER))
    """The space."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The venue that it belongs to."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """Its name."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """Its description."""
    category_id: int | None | Unset = field(default=UNSET, metadata=member("categoryId", Nullable(INTEGER)))
    """Its category."""
    image_id: int | None | Unset = field(default=UNSET, metadata=member("imageId", Nullable(INTEGER)))
    """Its picture."""
    has_layouts: bool | None | Unset = field(default=UNSET, metadata=member("hasLayouts", Nullable(BOOLEAN)))
    """Whether it has layouts."""
    min_pax: int | None | Unset = field(default=UNSET, metadata=member("minPax", Nullable(INTEGER)))
    """The smallest number of people it is for."""
    max_pax: int | None | Unset = field(default=UNSET, metadata=member("maxPax", Nullable(INTEGER)))
    """The largest number of people it is for."""
    max_num_bookings: int | None | Unset = field(default=UNSET, metadata=member("maxNumBookings", Nullable(INTEGER)))
    """How many confirmed bookings can share it at one time."""
    area: float | None | Unset = field(default=UNSET, metadata=member("area", Nullable(NUMBER)))
    """Its area."""
    length: float | None | Unset = field(default=UNSET, metadata=member("length", Nullable(NUMBER)))
    """Its length."""
    width: float | None | Unset = field(default=UNSET, metadata=member("width", Nullable(NUMBER)))
    """Its width."""
    height_maximum: float | None | Unset = field(default=UNSET, metadata=member("heightMaximum", Nullable(NUMBER)))
    """Its height where it is highest."""
    height_minimum: float | None | Unset = field(default=UNSET, metadata=member("heightMinimum", Nullable(NUMBER)))
    """Its height where it is lowest."""
    floor_pressure_maximum: float | None | Unset = field(
        default=UNSET, metadata=member("floorPressureMaximum", Nullable(NUMBER))
    )
    """How much its floor carries at most."""
    part_space_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("partSpaceIds", Nullable(ListOf(INTEGER)))
    )
    """The smallest spaces that it consists of."""
    included_in_report_dashboard: bool | None | Unset = field(
        default=UNSET, metadata=member("includedInReportDashboard", Nullable(BOOLEAN))
    )
    """Whether the dashboard of reports counts it."""
    three_d_scan_id: str | None | Unset = field(default=UNSET, metadata=member("threeDScanId", Nullable(STRING)))
    """The id of a view of it in three dimensions."""
    use_integration_partner: bool | None | Unset = field(
        default=UNSET, metadata=member("useIntegrationPartner", Nullable(BOOLEAN))
    )
    """Whether it is integrated with ResDiary."""
    is_viewable: bool | None | Unset = field(default=UNSET, metadata=member("isViewable", Nullable(BOOLEAN)))
    """Whether the marketplace and booking engines show it."""
    marketplace_name: str | None | Unset = field(default=UNSET, metadata=member("marketplaceName", Nullable(STRING)))
    """Its name there."""
    event_types: list[int] | None | Unset = field(
        default=UNSET, metadata=member("eventTypes", Nullable(ListOf(INTEGER)))
    )
    """The event types that it is for."""
    can_be_live_booked: bool | None | Unset = field(
        default=UNSET, metadata=member("canBeLiveBooked", Nullable(BOOLEAN))
    )
    """Whether it can be booked there at once."""
    can_provide_food_beverage: bool | None | Unset = field(
        default=UNSET, metadata=member("canProvideFoodBeverage", Nullable(BOOLEAN))
    )
    """Whether there can be food and beverages in it."""
    menu_type_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("menuTypeIds", Nullable(ListOf(INTEGER)))
    )
    """The types of menus that are available then."""
    beverage_category_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("beverageCategoryIds", Nullable(ListOf(INTEGER)))
    )
    """The types of beverage packages that are available then."""
    available_from_time: str | None | Unset = field(
        default=UNSET, metadata=member("availableFromTime", Nullable(STRING))
    )
    """The earliest time from which it can be reserved there."""
    available_till_time: str | None | Unset = field(
        default=UNSET, metadata=member("availableTillTime", Nullable(STRING))
    )
    """The latest time until which it can be reserved there."""
    minimum_booking_time: int | None | Unset = field(
        default=UNSET, metadata=member("minimumBookingTime", Nullable(INTEGER))
    )
    """For how many hours on end it has to be free to count as available."""
    restrict_booking_time_interval: int | None | Unset = field(
        default=UNSET, metadata=member("restrictBookingTimeInterval", Nullable(INTEGER))
    )
    """In blocks of how many minutes it can be reserved."""
    available_days_of_week: list[int] | None | Unset = field(
        default=UNSET, metadata=member("availableDaysOfWeek", Nullable(ListOf(INTEGER)))
    )
    """The days of the week on which it is available."""
    display_availability_to: int | None | Unset = field(
        default=UNSET, metadata=member("displayAvailabilityTo", Nullable(INTEGER))
    )
    """Whether bookers of meetings see its availability in a calendar of the day."""
    restrict_visibility: int | None | Unset = field(
        default=UNSET, metadata=member("restrictVisibility", Nullable(INTEGER))
    )
    """Whether only some see it on the marketplace and booking engines."""
    user_group_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("userGroupIds", Nullable(ListOf(INTEGER)))
    )
    """The groups of users that can reserve it on the venue's page, where restrict_visibility is true."""
    is_viewable_to_anonymous_users: bool | None | Unset = field(
        default=UNSET, metadata=member("isViewableToAnonymousUsers", Nullable(BOOLEAN))
    )
    """Whether anonymous users can reserve it on the venue's page, where restrict_visibility is true."""
    sort_order: int | None | Unset = field(default=UNSET, metadata=member("sortOrder", Nullable(INTEGER)))
    """Its place in documents."""
    marketplace_sort_order: int | None | Unset = field(
        default=UNSET, metadata=member("marketplaceSortOrder", Nullable(INTEGER))
    )
    """Its place in the marketplace."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When it was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When it was last changed."""
    layouts: list[FunctionSpaceLayout] | None | Unset = field(
        default=UNSET, metadata=member("layouts", Nullable(ListOf(ModelOf(lambda: FunctionSpaceLayout))))
    )
    """Its layouts."""
