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
    EitherOf,
    ListOf,
    MapOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .contact_summary import ContactSummary
from .listed_booking_session_booking import ListedBookingSessionBooking
from .listed_booking_session_session_type import ListedBookingSessionSessionType
from .listed_booking_session_space import ListedBookingSessionSpace
from .projected_spend import ProjectedSpend
from .tax_detail import TaxDetail


@define(kw_only=True, repr=False)
class ListedBookingSession(ReadModel):
    """A session as returned in lists."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the session."""
    booking_id: int | None | Unset = field(default=UNSET, metadata=member("bookingId", Nullable(INTEGER)))
    """The id of the booking that the session belongs to."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue that the booking belongs to."""
    contact_id: int | None | Unset = field(default=UNSET, metadata=member("contactId", Nullable(INTEGER)))
    """The id of the contact of the session."""
    contact: ContactSummary | None | Unset = field(
        default=UNSET, metadata=member("contact", Nullable(ModelOf(lambda: ContactSummary)))
    )
    """A summary of the contact of the session."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the session."""
    start_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("startDate", Nullable(DATE)))
    """The day on which the session starts."""
    end_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("endDate", Nullable(DATE)))
    """The day on which the session ends."""
    start_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("startTime", Nullable(TIME)))
    """When the session starts."""
    end_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("endTime", Nullable(TIME)))
    """When the session ends."""
    space_venue_id: int | None | Unset = field(default=UNSET, metadata=member("spaceVenueId", Nullable(INTEGER)))
    """The id of the venue of the space."""
    space_id: int | None | Unset = field(default=UNSET, metadata=member("spaceId", Nullable(INTEGER)))
    """The id of the space, as returned by getFunctionSpaceList."""
    space: ListedBookingSessionSpace | None | Unset = field(
        default=UNSET, metadata=member("space", Nullable(ModelOf(lambda: ListedBookingSessionSpace)))
    )
    """The id and the name of the space."""
    space_layout: int | None | Unset = field(default=UNSET, metadata=member("spaceLayout", Nullable(INTEGER)))
    """The layout of the space."""
    custom_layout_name: str | None | Unset = field(default=UNSET, metadata=member("customLayoutName", Nullable(STRING)))
    """The name of a custom layout."""
    tariff_id: int | None | Unset = field(default=UNSET, metadata=member("tariffId", Nullable(INTEGER)))
    """The id of the space hire plan, as returned by getSpaceHirePlanList."""
    cost: float | None | Unset = field(default=UNSET, metadata=member("cost", Nullable(NUMBER)))
    """The cost of the space, excluding tax."""
    cost_after_adjustment: float | None | Unset = field(
        default=UNSET, metadata=member("costAfterAdjustment", Nullable(NUMBER))
    )
    """The cost after discount and surcharge."""
    cost_discount: float | None | Unset = field(default=UNSET, metadata=member("costDiscount", Nullable(NUMBER)))
    """The discount on the cost."""
    cost_surcharge: float | None | Unset = field(default=UNSET, metadata=member("costSurcharge", Nullable(NUMBER)))
    """The surcharge on the cost."""
    discount: float | None | Unset = field(default=UNSET, metadata=member("discount", Nullable(NUMBER)))
    """The discount on the cost, under the name used in getBooking."""
    surcharge: float | None | Unset = field(default=UNSET, metadata=member("surcharge", Nullable(NUMBER)))
    """The surcharge on the cost, under the name used in getBooking."""
    amount: float | None | Unset = field(default=UNSET, metadata=member("amount", Nullable(NUMBER)))
    """The amount, including tax."""
    total_discount: float | None | Unset = field(default=UNSET, metadata=member("totalDiscount", Nullable(NUMBER)))
    """The discount included in the amount."""
    total_surcharge: float | None | Unset = field(default=UNSET, metadata=member("totalSurcharge", Nullable(NUMBER)))
    """The surcharge included in the amount."""
    total_tax_amount: float | None | Unset = field(default=UNSET, metadata=member("totalTaxAmount", Nullable(NUMBER)))
    """The tax included in the amount."""
    tax_details: list[TaxDetail] | None | Unset = field(
        default=UNSET, metadata=member("taxDetails", Nullable(ListOf(ModelOf(lambda: TaxDetail))))
    )
    """The amount of each tax."""
    excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that do not apply."""
    sf_excluded_tax_ids: Mapping[str, list[int]] | list[int] | None | Unset = field(
        default=UNSET,
        metadata=member("sfExcludedTaxIds", Nullable(EitherOf(object=MapOf(ListOf(INTEGER)), array=ListOf(INTEGER)))),
    )
    """The ids of the taxes that do not apply to a service fee, keyed by the id of the fee. An empty list means none."""
    setup_time: int | None | Unset = field(default=UNSET, metadata=member("setupTime", Nullable(INTEGER)))
    """How long it takes to set up the space, in minutes."""
    setdown_time: int | None | Unset = field(default=UNSET, metadata=member("setdownTime", Nullable(INTEGER)))
    """How long it takes to clear the space, in minutes."""
    can_be_moved: bool | None | Unset = field(default=UNSET, metadata=member("canBeMoved", Nullable(FLAG)))
    """Whether the session can be moved to another space."""
    min_attendees_guaranteed: int | None | Unset = field(
        default=UNSET, metadata=member("minAttendeesGuaranteed", Nullable(INTEGER))
    )
    """The minimum number of guaranteed attendees."""
    agreed_attendees: int | None | Unset = field(default=UNSET, metadata=member("agreedAttendees", Nullable(INTEGER)))
    """The agreed number of attendees."""
    expected_attendees: int | None | Unset = field(
        default=UNSET, metadata=member("expectedAttendees", Nullable(INTEGER))
    )
    """The expected number of attendees."""
    guaranteed_attendees: int | None | Unset = field(
        default=UNSET, metadata=member("guaranteedAttendees", Nullable(INTEGER))
    )
    """The guaranteed number of attendees."""
    set_attendees: int | None | Unset = field(default=UNSET, metadata=member("setAttendees", Nullable(INTEGER)))
    """The number of attendees that the space is set up for."""
    actual_attendees: int | None | Unset = field(default=UNSET, metadata=member("actualAttendees", Nullable(INTEGER)))
    """The actual number of attendees."""
    signage: str | None | Unset = field(default=UNSET, metadata=member("signage", Nullable(STRING)))
    """The text on the signs for the session."""
    is_signage_visible: bool | None | Unset = field(default=UNSET, metadata=member("isSignageVisible", Nullable(FLAG)))
    """Whether the signage is shown."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the session was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the session was last changed."""
    room_hire_type: int | None | Unset = field(
        default=UNSET, metadata=member("roomHireType", Nullable(INTEGER), "RoomHireType")
    )
    """How the room hire is charged, with the values of addOrUpdateBookingSession. Responses may also name it
    `RoomHireType`."""
    include_in_package: bool | None | Unset = field(
        default=UNSET, metadata=member("includeInPackage", Nullable(BOOLEAN))
    )
    """Whether the session is part of a package."""
    booking_package_id: int | None | Unset = field(
        default=UNSET, metadata=member("bookingPackageId", Nullable(INTEGER))
    )
    """The id of the booking package that the session is part of; 0 if none."""
    costcenter_id: int | None | Unset = field(
        default=UNSET, metadata=member("costcenterId", Nullable(INTEGER), "costCenterId")
    )
    """The id of the cost centre, as returned by getCostCenterList. Responses may also name it `cost_center_id`."""
    override_pax: bool | None | Unset = field(default=UNSET, metadata=member("overridePax", Nullable(FLAG)))
    """Whether the session may have more attendees than the space holds."""
    min_spend_remainder: float | None | Unset = field(
        default=UNSET, metadata=member("minSpendRemainder", Nullable(NUMBER))
    )
    """The part of the minimum spend that other items of the booking do not cover."""
    session_type_id: int | None | Unset = field(default=UNSET, metadata=member("sessionTypeId", Nullable(INTEGER)))
    """The id of the session type, as returned by getSessionTypeList; 0 if none."""
    session_type: ListedBookingSessionSessionType | None | Unset = field(
        default=UNSET, metadata=member("sessionType", Nullable(ModelOf(lambda: ListedBookingSessionSessionType)))
    )
    """The id and the name of the session type."""
    beo_numbers: list[str] | None | Unset = field(
        default=UNSET, metadata=member("beoNumbers", Nullable(ListOf(STRING)))
    )
    """The numbers of the session's banquet event orders."""
    booking: ListedBookingSessionBooking | None | Unset = field(
        default=UNSET, metadata=member("booking", Nullable(ModelOf(lambda: ListedBookingSessionBooking)))
    )
    """The booking of the session, if requested with include_booking_details."""
    projected_spend: list[ProjectedSpend] | None | Unset = field(
        default=UNSET, metadata=member("projectedSpend", Nullable(ListOf(ModelOf(lambda: ProjectedSpend))))
    )
    """The spend expected at the session."""
