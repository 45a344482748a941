# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedBookingSessionMenu."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    OBJECT,
    STRING,
    TIME,
    TIMESTAMP,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, JSONValue, Unset
from .booking_menu_costcenter import BookingMenuCostcenter
from .listed_booking_session_menu_entry import ListedBookingSessionMenuEntry


@define(kw_only=True, repr=False)
class ListedBookingSessionMenu(ReadModel):
    """A menu of a booking session."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the menu of the session."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue that the booking belongs to."""
    booking_id: int | None | Unset = field(default=UNSET, metadata=member("bookingId", Nullable(INTEGER)))
    """The id of the booking."""
    session_id: int | None | Unset = field(default=UNSET, metadata=member("sessionId", Nullable(INTEGER)))
    """The id of the session."""
    menu_id: int | None | Unset = field(default=UNSET, metadata=member("menuId", Nullable(INTEGER)))
    """The id of the venue's menu."""
    menu_venue_id: int | None | Unset = field(default=UNSET, metadata=member("menuVenueId", Nullable(INTEGER)))
    """The id of the venue that the menu belongs to."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the menu."""
    min_attendees_guaranteed: int | None | Unset = field(
        default=UNSET, metadata=member("minAttendeesGuaranteed", Nullable(INTEGER))
    )
    """The total number of attendees for the menu."""
    same_as_session_time: bool | None | Unset = field(
        default=UNSET, metadata=member("sameAsSessionTime", Nullable(BOOLEAN))
    )
    """Whether the times are those of the session."""
    start_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("startTime", Nullable(TIME)))
    """When the menu begins."""
    end_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("endTime", Nullable(TIME)))
    """When the menu ends."""
    include_in_package: bool | None | Unset = field(
        default=UNSET, metadata=member("includeInPackage", Nullable(BOOLEAN))
    )
    """Whether the price of a booking package covers the menu."""
    booking_package_id: int | None | Unset = field(
        default=UNSET, metadata=member("bookingPackageId", Nullable(INTEGER))
    )
    """The id of the booking package whose price covers the menu."""
    costcenter_id: int | None | Unset = field(default=UNSET, metadata=member("costcenterId", Nullable(INTEGER)))
    """The id of the cost centre that receives the revenue."""
    cost: float | None | Unset = field(default=UNSET, metadata=member("cost", Nullable(NUMBER)))
    """The price of the menu."""
    excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that do not apply. Not used if the menu type has several costs per person."""
    costcenters: list[BookingMenuCostcenter] | None | Unset = field(
        default=UNSET, metadata=member("costcenters", Nullable(ListOf(ModelOf(lambda: BookingMenuCostcenter))))
    )
    """The cost per person of each cost centre, if the menu type has several costs per person."""
    items: list[ListedBookingSessionMenuEntry] | None | Unset = field(
        default=UNSET, metadata=member("items", Nullable(ListOf(ModelOf(lambda: ListedBookingSessionMenuEntry))))
    )
    """The items of the menu, and groups of them."""
    sort_order: int | None | Unset = field(default=UNSET, metadata=member("sortOrder", Nullable(INTEGER)))
    """The position of the menu."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the menu was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the menu was last changed."""
    translations: Mapping[str, JSONValue] | None | Unset = field(
        default=UNSET, metadata=member("_translations_", Nullable(OBJECT))
    )
    """The translated members, by language."""
