# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model FunctionSpace."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    ListOf,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class FunctionSpace(Model):
    """A function space of a venue.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/add-or-update-function-space
    """

    conditions: ClassVar[tuple[Condition, ...]] = (
        Condition(
            requires=("name", "minPax", "maxPax", "maxNumBookings", "isViewable", "hasSmallerSpaces"), absent=("id",)
        ),
    )

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the space to update. Omit it to add one."""
    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue that the space belongs to."""
    name: str | Unset = field(default=UNSET, metadata=member("name", STRING))
    """The name of the space. Required when adding."""
    description: str | Unset = field(default=UNSET, metadata=member("description", STRING))
    """The description of the space."""
    category_id: int | Unset = field(default=UNSET, metadata=member("categoryId", INTEGER))
    """The id of the space's category, as returned by getFunctionSpaceCategoryList."""
    has_layouts: bool | Unset = field(default=UNSET, metadata=member("hasLayouts", BOOLEAN))
    """Whether the space has layouts."""
    min_pax: int | Unset = field(default=UNSET, metadata=member("minPax", INTEGER))
    """The smallest number of people that the space is for. Required when adding."""
    max_pax: int | Unset = field(default=UNSET, metadata=member("maxPax", INTEGER))
    """The largest number of people that the space is for. Required when adding."""
    max_num_bookings: int | Unset = field(default=UNSET, metadata=member("maxNumBookings", INTEGER))
    """The number of bookings that can share the space at the same time. Required when adding."""
    area: float | Decimal | Unset = field(default=UNSET, metadata=member("area", NUMBER))
    """The floor area of the space that can be used."""
    length: float | Decimal | Unset = field(default=UNSET, metadata=member("length", NUMBER))
    """The length of the space that can be used."""
    width: float | Decimal | Unset = field(default=UNSET, metadata=member("width", NUMBER))
    """The width of the space that can be used."""
    height_maximum: float | Decimal | Unset = field(default=UNSET, metadata=member("heightMaximum", NUMBER))
    """The height of the space at its highest point."""
    height_minimum: float | Decimal | Unset = field(default=UNSET, metadata=member("heightMinimum", NUMBER))
    """The height of the space at its lowest point."""
    floor_pressure_maximum: float | Decimal | Unset = field(
        default=UNSET, metadata=member("floorPressureMaximum", NUMBER)
    )
    """The maximum pressure that the floor can carry."""
    is_viewable: bool | Unset = field(default=UNSET, metadata=member("isViewable", BOOLEAN))
    """Whether the space is shown on the marketplace. Required when adding."""
    event_types: list[int] | Unset = field(default=UNSET, metadata=member("eventTypes", ListOf(INTEGER)))
    """The ids of the event types that the space is for."""
    marketplace_name: str | Unset = field(default=UNSET, metadata=member("marketplaceName", STRING))
    """The name of the space on the marketplace and booking engines."""
    has_smaller_spaces: bool | Unset = field(default=UNSET, metadata=member("hasSmallerSpaces", BOOLEAN))
    """Whether the space can be divided into smaller spaces. Required when adding."""
    part_space_ids: list[int] | Unset = field(default=UNSET, metadata=member("partSpaceIds", ListOf(INTEGER)))
    """The ids of the smallest spaces within the space, also of those that overlap other spaces. Used only when
    has_smaller_spaces is true."""
    included_in_report_dashboard: bool | Unset = field(
        default=UNSET, metadata=member("includedInReportDashboard", BOOLEAN)
    )
    """Whether the reporting dashboard includes the space."""
    three_d_scan_id: str | Unset = field(default=UNSET, metadata=member("threeDScanId", STRING))
    """The id of a 3D view of the space."""
    use_integration_partner: bool | Unset = field(default=UNSET, metadata=member("useIntegrationPartner", BOOLEAN))
    """Whether the space is integrated with ResDiary."""
