# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingSession."""

from __future__ import annotations

import datetime
from decimal import Decimal
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

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session
    """

    conditions: ClassVar[tuple[Condition, ...]] = (
        Condition(requires=("minAttendeesGuaranteed", "costcenterId"), absent=("id",)),
        Condition(requires=("bookingPackageId", "tariffId", "roomHireType"), equals=(("includeInPackage", (1, True)),)),
        Condition(requires=("cost", "excludedTaxIds"), equals=(("includeInPackage", (0, False)),)),
    )

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The session to update. Leave it out to add one."""
    venue_id: int | Unset = field(default=UNSET, metadata=member("venueId", INTEGER))
    """The venue of the booking."""
    space_venue_id: int = field(metadata=member("spaceVenueId", INTEGER))
    """The venue whose space the session uses."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The booking the session belongs to."""
    contact_id: int = field(metadata=member("contactId", INTEGER))
    """The contact of the session."""
    name: str = field(metadata=member("name", STRING))
    """What the session is called."""
    min_attendees_guaranteed: int | Unset = field(default=UNSET, metadata=member("minAttendeesGuaranteed", INTEGER))
    """How many attendees are planned for in all. Needed when adding."""
    agreed_attendees: int | Unset = field(default=UNSET, metadata=member("agreedAttendees", INTEGER))
    """How many attendees were agreed on."""
    expected_attendees: int | Unset = field(default=UNSET, metadata=member("expectedAttendees", INTEGER))
    """How many attendees are expected."""
    guaranteed_attendees: int | Unset = field(default=UNSET, metadata=member("guaranteedAttendees", INTEGER))
    """How many attendees are guaranteed."""
    set_attendees: int | Unset = field(default=UNSET, metadata=member("setAttendees", INTEGER))
    """How many attendees the space is set for."""
    actual_attendees: int | Unset = field(default=UNSET, metadata=member("actualAttendees", INTEGER))
    """How many attendees came."""
    space_id: int | Unset = field(default=UNSET, metadata=member("spaceId", INTEGER))
    """The function space that is used."""
    space_layout: int | Unset = field(default=UNSET, metadata=member("spaceLayout", INTEGER))
    """The layout of the space."""
    layout_type: int | Unset = field(default=UNSET, metadata=member("layoutType", INTEGER))
    """The kind of layout, of those the venue's function spaces list. Only looked at without space_layout."""
    custom_layout_name: str | Unset = field(default=UNSET, metadata=member("customLayoutName", STRING))
    """A name for a layout of one's own."""
    start_date: datetime.date = field(metadata=member("startDate", DATE))
    """The day of the session, venue time."""
    start_time: datetime.time | Unset = field(default=UNSET, metadata=member("startTime", TIME))
    """When the session starts, venue time."""
    end_time: datetime.time | Unset = field(default=UNSET, metadata=member("endTime", TIME))
    """When the session ends, venue time."""
    setup_time: int | Unset = field(default=UNSET, metadata=member("setupTime", INTEGER))
    """How long the space is set up before the session, in minutes."""
    setdown_time: int | Unset = field(default=UNSET, metadata=member("setdownTime", INTEGER))
    """How long the space is cleared after the session, in minutes."""
    include_in_package: bool | Unset = field(default=UNSET, metadata=member("includeInPackage", FLAG))
    """Whether the price of a booking package covers the session."""
    booking_package_id: int | Unset = field(default=UNSET, metadata=member("bookingPackageId", INTEGER))
    """The booking package whose price covers the session. Needed when include_in_package is true."""
    tariff_id: int | Unset = field(default=UNSET, metadata=member("tariffId", INTEGER))
    """The tariff of the session. Needed when include_in_package is true."""
    room_hire_type: int | Unset = field(default=UNSET, metadata=member("roomHireType", INTEGER))
    """How the hire of the room is charged. Needed when include_in_package is true."""
    costcenter_id: int | Unset = field(default=UNSET, metadata=member("costcenterId", INTEGER))
    """The cost center the revenue goes to. Needed when adding."""
    cost: float | Decimal | Unset = field(default=UNSET, metadata=member("cost", NUMBER))
    """The price of the session, in the venue's currency. Needed when include_in_package is false."""
    excluded_tax_ids: list[int] | Unset = field(default=UNSET, metadata=member("excludedTaxIds", ListOf(INTEGER)))
    """The taxes that are not charged on the session. Needed when include_in_package is false."""
    session_type_id: int | Unset = field(default=UNSET, metadata=member("sessionTypeId", INTEGER))
    """The type of the session."""
    override_pax: bool | Unset = field(default=UNSET, metadata=member("overridePax", BOOLEAN))
    """Whether the session may have more attendees than the space holds."""
    is_signage_visible: bool | Unset = field(default=UNSET, metadata=member("isSignageVisible", BOOLEAN))
    """Whether the signage is shown."""
    signage: str | Unset = field(default=UNSET, metadata=member("signage", STRING))
    """The text on the venue's signs for the session."""
