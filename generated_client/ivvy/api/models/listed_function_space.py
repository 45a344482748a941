# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedFunctionSpace."""

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
class ListedFunctionSpace(ReadModel):
    """A function space as returned in lists."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the space."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue that the space belongs to."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the space."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the space."""
    category_id: int | None | Unset = field(default=UNSET, metadata=member("categoryId", Nullable(INTEGER)))
    """The id of the space's category, as returned by getFunctionSpaceCategoryList."""
    image_id: int | None | Unset = field(default=UNSET, metadata=member("imageId", Nullable(INTEGER)))
    """The id of the space's image."""
    has_layouts: bool | None | Unset = field(default=UNSET, metadata=member("hasLayouts", Nullable(BOOLEAN)))
    """Whether the space has layouts."""
    min_pax: int | None | Unset = field(default=UNSET, metadata=member("minPax", Nullable(INTEGER)))
    """The smallest number of people that the space is for."""
    max_pax: int | None | Unset = field(default=UNSET, metadata=member("maxPax", Nullable(INTEGER)))
    """The largest number of people that the space is for."""
    max_num_bookings: int | None | Unset = field(default=UNSET, metadata=member("maxNumBookings", Nullable(INTEGER)))
    """The number of confirmed bookings that can share the space at the same time."""
    area: float | None | Unset = field(default=UNSET, metadata=member("area", Nullable(NUMBER)))
    """The area of the space."""
    length: float | None | Unset = field(default=UNSET, metadata=member("length", Nullable(NUMBER)))
    """The length of the space."""
    width: float | None | Unset = field(default=UNSET, metadata=member("width", Nullable(NUMBER)))
    """The width of the space."""
    height_maximum: float | None | Unset = field(default=UNSET, metadata=member("heightMaximum", Nullable(NUMBER)))
    """The height of the space at its highest point."""
    height_minimum: float | None | Unset = field(default=UNSET, metadata=member("heightMinimum", Nullable(NUMBER)))
    """The height of the space at its lowest point."""
    floor_pressure_maximum: float | None | Unset = field(
        default=UNSET, metadata=member("floorPressureMaximum", Nullable(NUMBER))
    )
    """The maximum pressure that the floor can carry."""
    part_space_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("partSpaceIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the smallest spaces that make up the space."""
    included_in_report_dashboard: bool | None | Unset = field(
        default=UNSET, metadata=member("includedInReportDashboard", Nullable(BOOLEAN))
    )
    """Whether the reporting dashboard includes the space."""
    three_d_scan_id: str | None | Unset = field(default=UNSET, metadata=member("threeDScanId", Nullable(STRING)))
    """The id of a 3D view of the space."""
    use_integration_partner: bool | None | Unset = field(
        default=UNSET, metadata=member("useIntegrationPartner", Nullable(BOOLEAN))
    )
    """Whether the space is integrated with ResDiary."""
    is_viewable: bool | None | Unset = field(default=UNSET, metadata=member("isViewable", Nullable(BOOLEAN)))
    """Whether the space is shown on the marketplace and booking engines."""
    marketplace_name: str | None | Unset = field(default=UNSET, metadata=member("marketplaceName", Nullable(STRING)))
    """The name of the space on the marketplace and booking engines."""
    event_types: list[int] | None | Unset = field(
        default=UNSET, metadata=member("eventTypes", Nullable(ListOf(INTEGER)))
    )
    """The event types that the space is for."""
    can_be_live_booked: bool | None | Unset = field(
        default=UNSET, metadata=member("canBeLiveBooked", Nullable(BOOLEAN))
    )
    """Whether the space can be booked immediately on the marketplace and booking engines."""
    can_provide_food_beverage: bool | None | Unset = field(
        default=UNSET, metadata=member("canProvideFoodBeverage", Nullable(BOOLEAN))
    )
    """Whether food and beverages can be provided in the space."""
    menu_type_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("menuTypeIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the menu types available if food and beverages can be provided."""
    beverage_category_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("beverageCategoryIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the types of beverage packages available if food and beverages can be provided."""
    available_from_time: str | None | Unset = field(
        default=UNSET, metadata=member("availableFromTime", Nullable(STRING))
    )
    """The earliest time from which the space can be reserved on the marketplace and booking engines."""
    available_till_time: str | None | Unset = field(
        default=UNSET, metadata=member("availableTillTime", Nullable(STRING))
    )
    """The latest time until which the space can be reserved on the marketplace and booking engines."""
    minimum_booking_time: int | None | Unset = field(
        default=UNSET, metadata=member("minimumBookingTime", Nullable(INTEGER))
    )
    """The number of consecutive hours for which the space must be free to count as available."""
    restrict_booking_time_interval: int | None | Unset = field(
        default=UNSET, metadata=member("restrictBookingTimeInterval", Nullable(INTEGER))
    )
    """The length of the blocks in which the space can be reserved, in minutes."""
    available_days_of_week: list[int] | None | Unset = field(
        default=UNSET, metadata=member("availableDaysOfWeek", Nullable(ListOf(INTEGER)))
    )
    """The days of the week on which the space is available."""
    display_availability_to: int | None | Unset = field(
        default=UNSET, metadata=member("displayAvailabilityTo", Nullable(INTEGER))
    )
    """Whether meeting bookers can see the availability of the space in a calendar of the day."""
    restrict_visibility: int | None | Unset = field(
        default=UNSET, metadata=member("restrictVisibility", Nullable(INTEGER))
    )
    """Whether only some users see the space on the marketplace and booking engines."""
    user_group_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("userGroupIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the user groups that can reserve the space on the venue's page, if restrict_visibility is true."""
    is_viewable_to_anonymous_users: bool | None | Unset = field(
        default=UNSET, metadata=member("isViewableToAnonymousUsers", Nullable(BOOLEAN))
    )
    """Whether anonymous users can reserve the space on the venue's page, if restrict_visibility is true."""
    sort_order: int | None | Unset = field(default=UNSET, metadata=member("sortOrder", Nullable(INTEGER)))
    """The position of the space in documents."""
    marketplace_sort_order: int | None | Unset = field(
        default=UNSET, metadata=member("marketplaceSortOrder", Nullable(INTEGER))
    )
    """The position of the space on the marketplace."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the space was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the space was last changed."""
    layouts: list[FunctionSpaceLayout] | None | Unset = field(
        default=UNSET, metadata=member("layouts", Nullable(ListOf(ModelOf(lambda: FunctionSpaceLayout))))
    )
    """The layouts of the space."""
