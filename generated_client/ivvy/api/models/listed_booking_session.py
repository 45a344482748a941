# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedBookingSession."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    DATE,
    FLAG,
    INTEGER,
    NUMBER,
    STRING,
    TIME,
    TIMESTAMP,
    ListOf,
    MapOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .listed_booking_session_booking import ListedBookingSessionBooking
from .projected_spend import ProjectedSpend


@define(kw_only=True, repr=False)
class ListedBookingSession(ReadModel):
    """A session as lists show it."""

    id: int = field(metadata=member("id", INTEGER))
    """The session."""
    booking_id: int | Unset = field(default=UNSET, metadata=member("bookingId", INTEGER))
    """The booking that it belongs to."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """Its name."""
    start_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("startDate", Nullable(DATE)))
    """The day on which it begins."""
    end_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("endDate", Nullable(DATE)))
    """The day on which it ends."""
    start_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("startTime", Nullable(TIME)))
    """When it begins, venue time."""
    end_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("endTime", Nullable(TIME)))
    """When it ends, venue time."""
    space_venue_id: int | None | Unset = field(default=UNSET, metadata=member("spaceVenueId", Nullable(INTEGER)))
    """The venue of its space."""
    space_id: int | None | Unset = field(default=UNSET, metadata=member("spaceId", Nullable(INTEGER)))
    """Its space, as getFunctionSpaceList gives it."""
    space_layout: int | None | Unset = field(default=UNSET, metadata=member("spaceLayout", Nullable(INTEGER)))
    """How the space is laid out."""
    custom_layout_name: str | None | Unset = field(default=UNSET, metadata=member("customLayoutName", Nullable(STRING)))
    """The name of a layout of its own."""
    tariff_id: int | None | Unset = field(default=UNSET, metadata=member("tariffId", Nullable(INTEGER)))
    """The plan by which the space is hired, as getSpaceHirePlanList gives it."""
    cost: float | None | Unset = field(default=UNSET, metadata=member("cost", Nullable(NUMBER)))
    """What the space costs, without tax."""
    cost_after_adjustment: float | None | Unset = field(
        default=UNSET, metadata=member("costAfterAdjustment", Nullable(NUMBER))
    )
    """That cost after discount and surcharge."""
    cost_discount: float | None | Unset = field(default=UNSET, metadata=member("costDiscount", Nullable(NUMBER)))
    """The discount on the cost."""
    cost_surcharge: float | None | Unset = field(default=UNSET, metadata=member("costSurcharge", Nullable(NUMBER)))
    """The surcharge on the cost."""
    amount: float | None | Unset = field(default=UNSET, metadata=member("amount", Nullable(NUMBER)))
    """The amount, tax included."""
    total_discount: float | None | Unset = field(default=UNSET, metadata=member("totalDiscount", Nullable(NUMBER)))
    """The discount in the amount."""
    total_surcharge: float | None | Unset = field(default=UNSET, metadata=member("totalSurcharge", Nullable(NUMBER)))
    """The surcharge in the amount."""
    total_tax_amount: float | None | Unset = field(default=UNSET, metadata=member("totalTaxAmount", Nullable(NUMBER)))
    """The tax in the amount."""
    excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The taxes that do not apply."""
    sf_excluded_tax_ids: Mapping[str, list[int]] | Unset = field(
        default=UNSET, metadata=member("sfExcludedTaxIds", MapOf(ListOf(INTEGER)))
    )
    """The taxes that do not apply to a service fee, by the id of the fee. An empty list stands for none."""
    setup_time: int | None | Unset = field(default=UNSET, metadata=member("setupTime", Nullable(INTEGER)))
    """How long it takes to set up, in minutes."""
    setdown_time: int | None | Unset = field(default=UNSET, metadata=member("setdownTime", Nullable(INTEGER)))
    """How long it takes to clear away, in minutes."""
    can_be_moved: bool | None | Unset = field(default=UNSET, metadata=member("canBeMoved", Nullable(FLAG)))
    """Whether it can be moved to another space."""
    min_attendees_guaranteed: int | None | Unset = field(
        default=UNSET, metadata=member("minAttendeesGuaranteed", Nullable(INTEGER))
    )
    """How many attendees are guaranteed at least."""
    agreed_attendees: int | None | Unset = field(default=UNSET, metadata=member("agreedAttendees", Nullable(INTEGER)))
    """How many attendees were agreed upon."""
    expected_attendees: int | None | Unset = field(
        default=UNSET, metadata=member("expectedAttendees", Nullable(INTEGER))
    )
    """How many attendees are expected."""
    guaranteed_attendees: int | None | Unset = field(
        default=UNSET, metadata=member("guaranteedAttendees", Nullable(INTEGER))
    )
    """How many attendees are guaranteed."""
    set_attendees: int | None | Unset = field(default=UNSET, metadata=member("setAttendees", Nullable(INTEGER)))
    """For how many attendees it is set."""
    actual_attendees: int | None | Unset = field(default=UNSET, metadata=member("actualAttendees", Nullable(INTEGER)))
    """How many attendees there were."""
    signage: str | None | Unset = field(default=UNSET, metadata=member("signage", Nullable(STRING)))
    """The text of its signs."""
    is_signage_visible: bool | None | Unset = field(default=UNSET, metadata=member("isSignageVisible", Nullable(FLAG)))
    """Whether there are signs."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When it was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When it was last changed."""
    room_hire_type: int | None | Unset = field(default=UNSET, metadata=member("roomHireType", Nullable(INTEGER)))
    """How the hire of the space is charged, with the values of addOrUpdateBookingSession."""
    include_in_package: bool | None | Unset = field(
        default=UNSET, metadata=member("includeInPackage", Nullable(BOOLEAN))
    )
    """Whether it is part of a package."""
    booking_package_id: int | None | Unset = field(
        default=UNSET, metadata=member("bookingPackageId", Nullable(INTEGER))
    )
    """The package of the booking that it is part of; 0 for none."""
    costcenter_id: int | None | Unset = field(default=UNSET, metadata=member("costcenterId", Nullable(INTEGER)))
    """The cost centre, as getCostCenterList gives it."""
    override_pax: bool | None | Unset = field(default=UNSET, metadata=member("overridePax", Nullable(FLAG)))
    """Whether it may have more attendees than the space holds."""
    session_type_id: int | None | Unset = field(default=UNSET, metadata=member("sessionTypeId", Nullable(INTEGER)))
    """Its type, as getSessionTypeList gives it; 0 for none."""
    beo_numbers: list[str] | None | Unset = field(
        default=UNSET, metadata=member("beoNumbers", Nullable(ListOf(STRING)))
    )
    """The numbers of its banquet event orders."""
    booking: ListedBookingSessionBooking | None | Unset = field(
        default=UNSET, metadata=member("booking", Nullable(ModelOf(lambda: ListedBookingSessionBooking)))
    )
    """The booking, where it was asked for."""
    projected_spend: list[ProjectedSpend] | None | Unset = field(
        default=UNSET, metadata=member("projectedSpend", Nullable(ListOf(ModelOf(lambda: ProjectedSpend))))
    )
    """What is expected to be spent at it."""
