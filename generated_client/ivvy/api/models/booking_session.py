# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""BookingSession, as the vendor's page describes it."""

from __future__ import annotations

import datetime
from typing import ClassVar

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    DATE,
    FLAG,
    INTEGER,
    NUMBER,
    STRING,
    TIME,
    ListOf,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class BookingSession(Model):
    """A session of a booking, in which a function space is used for some hours of one day.

    Attributes:
        id: The session to update. Leave it out to add one.
        venue_id: The venue of the booking.
        space_venue_id: The venue whose space the session uses.
        booking_id: The booking the session belongs to.
        contact_id: The contact of the session.
        name: What the session is called.
        min_attendees_guaranteed: How many attendees are planned for in all. Needed when adding.
        agreed_attendees: How many attendees were agreed on.
        expected_attendees: How many attendees are expected.
        guaranteed_attendees: How many attendees are guaranteed.
        set_attendees: How many attendees the space is set for.
        actual_attendees: How many attendees came.
        space_id: The function space that is used.
        space_layout: The layout of the space.
        layout_type: The kind of layout, of those the venue's function spaces list. Only looked at without
            spaceLayout.
        custom_layout_name: A name for a layout of one's own.
        start_date: The day of the session, venue time.
        start_time: When the session starts, venue time.
        end_time: When the session ends, venue time.
        setup_time: How long the space is set up before the session, in minutes.
        setdown_time: How long the space is cleared after the session, in minutes.
        include_in_package: Whether the price of a booking package covers the session.
        booking_package_id: The booking package whose price covers the session. Needed when includeInPackage is true.
        tariff_id: The tariff of the session. Needed when includeInPackage is true.
        room_hire_type: How the hire of the room is charged. Needed when includeInPackage is true.
        costcenter_id: The cost center the revenue goes to. Needed when adding.
        cost: The price of the session, in the venue's currency. Needed when includeInPackage is false.
        excluded_tax_ids: The taxes that are not charged on the session. Needed when includeInPackage is false.
        session_type_id: The type of the session.
        override_pax: Whether the session may have more attendees than the space holds.
        is_signage_visible: Whether the signage is shown.
        signage: The text on the venue's signs for the session.
        additional_properties: Members that the documents do not list, by their names in JSON. They are sent as they are,
            and before those above.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session
    """

    conditions: ClassVar[tuple[Condition, ...]] = (
        Condition(requires=("minAttendeesGuaranteed", "costcenterId"), absent=("id",)),
        Condition(requires=("bookingPackageId", "tariffId", "roomHireType"), equals=(("includeInPackage", (1, True)),)),
        Condition(requires=("cost", "excludedTaxIds"), equals=(("includeInPackage", (0, False)),)),
    )

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    venue_id: int | Unset = field(default=UNSET, metadata=member("venueId", INTEGER))
    space_venue_id: int = field(metadata=member("spaceVenueId", INTEGER))
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    contact_id: int = field(metadata=member("contactId", INTEGER))
    name: str = field(metadata=member("name", STRING))
    min_attendees_guaranteed: int | Unset = field(default=UNSET, metadata=member("minAttendeesGuaranteed", INTEGER))
    agreed_attendees: int | Unset = field(default=UNSET, metadata=member("agreedAttendees", INTEGER))
    expected_attendees: int | Unset = field(default=UNSET, metadata=member("expectedAttendees", INTEGER))
    guaranteed_attendees: int | Unset = field(default=UNSET, metadata=member("guaranteedAttendees", INTEGER))
    set_attendees: int | Unset = field(default=UNSET, metadata=member("setAttendees", INTEGER))
    actual_attendees: int | Unset = field(default=UNSET, metadata=member("actualAttendees", INTEGER))
    space_id: int | Unset = field(default=UNSET, metadata=member("spaceId", INTEGER))
    space_layout: int | Unset = field(default=UNSET, metadata=member("spaceLayout", INTEGER))
    layout_type: int | Unset = field(default=UNSET, metadata=member("layoutType", INTEGER))
    custom_layout_name: str | Unset = field(default=UNSET, metadata=member("customLayoutName", STRING))
    start_date: datetime.date = field(metadata=member("startDate", DATE))
    start_time: datetime.time | Unset = field(default=UNSET, metadata=member("startTime", TIME))
    end_time: datetime.time | Unset = field(default=UNSET, metadata=member("endTime", TIME))
    setup_time: int | Unset = field(default=UNSET, metadata=member("setupTime", INTEGER))
    setdown_time: int | Unset = field(default=UNSET, metadata=member("setdownTime", INTEGER))
    include_in_package: bool | Unset = field(default=UNSET, metadata=member("includeInPackage", FLAG))
    booking_package_id: int | Unset = field(default=UNSET, metadata=member("bookingPackageId", INTEGER))
    tariff_id: int | Unset = field(default=UNSET, metadata=member("tariffId", INTEGER))
    room_hire_type: int | Unset = field(default=UNSET, metadata=member("roomHireType", INTEGER))
    costcenter_id: int | Unset = field(default=UNSET, metadata=member("costcenterId", INTEGER))
    cost: float | Unset = field(default=UNSET, metadata=member("cost", NUMBER))
    excluded_tax_ids: list[int] | Unset = field(default=UNSET, metadata=member("excludedTaxIds", ListOf(INTEGER)))
    session_type_id: int | Unset = field(default=UNSET, metadata=member("sessionTypeId", INTEGER))
    override_pax: bool | Unset = field(default=UNSET, metadata=member("overridePax", BOOLEAN))
    is_signage_visible: bool | Unset = field(default=UNSET, metadata=member("isSignageVisible", BOOLEAN))
    signage: str | Unset = field(default=UNSET, metadata=member("signage", STRING))
