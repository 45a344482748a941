# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingSessionMenu."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import ClassVar

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    TIME,
    ListOf,
    ModelOf,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset
from .booking_menu_costcenter import BookingMenuCostcenter
from .booking_session_menu_item import BookingSessionMenuItem


@define(kw_only=True, repr=False)
class BookingSessionMenu(Model):
    """A menu of a booking session.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session-menu
    """

    conditions: ClassVar[tuple[Condition, ...]] = (
        Condition(requires=("name", "minAttendeesGuaranteed", "costcenterId"), absent=("id",)),
        Condition(requires=("bookingPackageId",), equals=(("includeInPackage", (True,)),)),
        Condition(requires=("cost", "excludedTaxIds"), equals=(("includeInPackage", (False,)),)),
    )

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the menu of the session to update. Omit it to add one."""
    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue that the booking belongs to."""
    booking_id: int | Unset = field(default=UNSET, metadata=member("bookingId", INTEGER))
    """The id of the booking that the menu is added to."""
    session_id: int | Unset = field(default=UNSET, metadata=member("sessionId", INTEGER))
    """The id of the session that the menu is added to."""
    menu_id: int | Unset = field(default=UNSET, metadata=member("menuId", INTEGER))
    """The id of the venue's menu, as returned by getMenuList."""
    name: str | Unset = field(default=UNSET, metadata=member("name", STRING))
    """The name of the menu. Required when adding."""
    min_attendees_guaranteed: int | Unset = field(default=UNSET, metadata=member("minAttendeesGuaranteed", INTEGER))
    """The total number of attendees for the menu. Required when adding."""
    same_as_session_attendees: bool | Unset = field(default=UNSET, metadata=member("sameAsSessionAttendees", BOOLEAN))
    """Whether the number of attendees is that of the session. If true, min_attendees_guaranteed is not updated."""
    start_time: datetime.time | Unset = field(default=UNSET, metadata=member("startTime", TIME))
    """When the menu begins."""
    end_time: datetime.time | Unset = field(default=UNSET, metadata=member("endTime", TIME))
    """When the menu ends."""
    same_as_session_time: bool | Unset = field(default=UNSET, metadata=member("sameAsSessionTime", BOOLEAN))
    """Whether the times are those of the session. If true, start_time and end_time are not updated."""
    include_in_package: bool | Unset = field(default=UNSET, metadata=member("includeInPackage", BOOLEAN))
    """Whether the price of a booking package covers the menu."""
    booking_package_id: int | Unset = field(default=UNSET, metadata=member("bookingPackageId", INTEGER))
    """The id of the booking package whose price covers the menu. Required when include_in_package is true."""
    costcenter_id: int | Unset = field(default=UNSET, metadata=member("costcenterId", INTEGER))
    """The id of the cost centre that receives the revenue. Required when adding."""
    cost: float | Decimal | Unset = field(default=UNSET, metadata=member("cost", NUMBER))
    """The price of the menu. Required when include_in_package is false. Ignored if the menu type has several costs per
    person."""
    excluded_tax_ids: list[int] | Unset = field(default=UNSET, metadata=member("excludedTaxIds", ListOf(INTEGER)))
    """The ids of the taxes that are not charged on the menu. Required when include_in_package is false. Ignored if the
    menu type has several costs per person."""
    costcenters: list[BookingMenuCostcenter] | Unset = field(
        default=UNSET, metadata=member("costcenters", ListOf(ModelOf(lambda: BookingMenuCostcenter)))
    )
    """The cost per person of each cost centre, if the menu type has several costs per person."""
    sort_order: int | Unset = field(default=UNSET, metadata=member("sortOrder", INTEGER))
    """The position of the menu."""
    items: list[BookingSessionMenuItem] | Unset = field(
        default=UNSET, metadata=member("items", ListOf(ModelOf(lambda: BookingSessionMenuItem)))
    )
    """The items of the menu. When adding, without them all items are added that are not optional. When updating, they
    replace the present items. Required items that cannot be removed are always included."""
