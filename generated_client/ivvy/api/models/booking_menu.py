# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingMenu."""

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
from .booking_menu_costcenter import BookingMenuCostcenter
from .menu_category import MenuCategory
from .tax_detail import TaxDetail


@define(kw_only=True, repr=False)
class BookingMenu(ReadModel):
    """A menu of a booking."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the menu in the booking."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the menu."""
    menu_venue_id: int | None | Unset = field(default=UNSET, metadata=member("menuVenueId", Nullable(INTEGER)))
    """The id of the venue that the menu belongs to, which can differ from the booking's venue."""
    menu_id: int | None | Unset = field(default=UNSET, metadata=member("menuId", Nullable(INTEGER)))
    """The id of the venue's menu."""
    menu_type_category: MenuCategory | None | Unset = field(
        default=UNSET, metadata=member("menuTypeCategory", Nullable(EnumOf(MenuCategory)))
    )
    """The meal that the menu is for."""
    menu_category_id: int | None | Unset = field(default=UNSET, metadata=member("menuCategoryId", Nullable(INTEGER)))
    """The id of the category of the menu."""
    session_id: int | None | Unset = field(default=UNSET, metadata=member("sessionId", Nullable(INTEGER), "SessionId"))
    """The id of the session that the menu belongs to. Responses may also name it `SessionId`."""
    cost: float | None | Unset = field(default=UNSET, metadata=member("cost", Nullable(NUMBER)))
    """The cost of the menu."""
    discount: float | None | Unset = field(default=UNSET, metadata=member("discount", Nullable(NUMBER)))
    """The discount on the cost."""
    surcharge: float | None | Unset = field(default=UNSET, metadata=member("surcharge", Nullable(NUMBER)))
    """The surcharge on the cost."""
    excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that do not apply."""
    start_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("startDate", Nullable(DATE)))
    """The start date of the menu."""
    end_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("endDate", Nullable(DATE)))
    """The end date of the menu."""
    start_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("startTime", Nullable(TIME)))
    """The start time of the menu."""
    end_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("endTime", Nullable(TIME)))
    """The end time of the menu."""
    include_in_package: bool | None | Unset = field(
        default=UNSET, metadata=member("includeInPackage", Nullable(BOOLEAN))
    )
    """Whether the menu is part of a booking package."""
    booking_package_id: int | None | Unset = field(
        default=UNSET, metadata=member("bookingPackageId", Nullable(INTEGER))
    )
    """The id of the booking package that the menu is part of."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the menu was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the menu was last changed."""
    costcenter_id: int | None | Unset = field(
        default=UNSET, metadata=member("costcenterId", Nullable(INTEGER), "costCenterId")
    )
    """The id of the cost centre that the revenue belongs to. Responses may also name it `cost_center_id`."""
    total_amount: float | None | Unset = field(default=UNSET, metadata=member("totalAmount", Nullable(NUMBER)))
    """The amount of the menu, including tax."""
    total_discount: float | None | Unset = field(default=UNSET, metadata=member("totalDiscount", Nullable(NUMBER)))
    """The discount in total_amount."""
    total_surcharge: float | None | Unset = field(default=UNSET, metadata=member("totalSurcharge", Nullable(NUMBER)))
    """The surcharge in total_amount."""
    total_tax_amount: float | None | Unset = field(default=UNSET, metadata=member("totalTaxAmount", Nullable(NUMBER)))
    """The tax included in total_amount."""
    tax_details: list[TaxDetail] | None | Unset = field(
        default=UNSET, metadata=member("taxDetails", Nullable(ListOf(ModelOf(lambda: TaxDetail))))
    )
    """The amount of each tax."""
    total_attendees: int | None | Unset = field(default=UNSET, metadata=member("totalAttendees", Nullable(INTEGER)))
    """The minimum number of attendees for the menu."""
    costcenters: list[BookingMenuCostcenter] | None | Unset = field(
        default=UNSET, metadata=member("costcenters", Nullable(ListOf(ModelOf(lambda: BookingMenuCostcenter))))
    )
    """The cost per person of each cost centre, if the menu type has several costs per person."""
