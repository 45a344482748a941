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
    """A session of a booking: the use of a function space for some hours of one day.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session
    """

    conditions: ClassVar[tuple[Condition, ...]] = (
        Condition(requires=("minAttendeesGuaranteed", "costcenterId"), absent=("id",)),
        Condition(requires=("bookingPackageId", "tariffId", "roomHireType"), equals=(("includeInPackage", (1, True)),)),
        Condition(requires=("cost", "excludedTaxIds"), equals=(("includeInPackage", (0, False)),)),
    )

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the session to update. Omit it to add one."""
    venue_id: int | Unset = field(default=UNSET, metadata=member("venueId", INTEGER))
    """The id of the venue of the booking."""
    space_venue_id: int = field(metadata=member("spaceVenueId", INTEGER))
    """The id of the venue whose space the session uses."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking that the session belongs to."""
    contact_id: int = field(metadata=member("contactId", INTEGER))
    """The id of the contact of the session."""
    name: str = field(metadata=member("name", STRING))
    """The name of the session."""
    min_attendees_guaranteed: int | Unset = field(default=UNSET, metadata=member("minAttendeesGuaranteed", INTEGER))
    """The total number of attendees that are planned for. Required when adding."""
    agreed_attendees: int | Unset = field(default=UNSET, metadata=member("agreedAttendees", INTEGER))
    """The agreed number of attendees."""
    expected_attendees: int | Unset = field(default=UNSET, metadata=member("expectedAttendees", INTEGER))
    """The expected number of attendees."""
    guaranteed_attendees: int | Unset = field(default=UNSET, metadata=member("guaranteedAttendees", INTEGER))
    """The guaranteed number of attendees."""
    set_attendees: int | Unset = field(default=UNSET, metadata=member("setAttendees", INTEGER))
    """The number of attendees that the space is set up for."""
    actual_attendees: int | Unset = field(default=UNSET, metadata=member("actualAttendees", INTEGER))
    """The actual number of attendees."""
    space_id: int | Unset = field(default=UNSET, metadata=member("spaceId", INTEGER))
    """The id of the function space that the session uses."""
    space_layout: int | Unset = field(default=UNSET, metadata=member("spaceLayout", INTEGER))
    """The id of the layout of the space."""
    layout_type: int | Unset = field(default=UNSET, metadata=member("layoutType", INTEGER))
    """The type of layout, as listed for the venue's function spaces. Used only without space_layout."""
    custom_layout_name: str | Unset = field(default=UNSET, metadata=member("customLayoutName", STRING))
    """The name of a custom layout."""
    start_date: datetime.date = field(metadata=member("startDate", DATE))
    """The day of the session."""
    start_time: datetime.time | Unset = field(default=UNSET, metadata=member("startTime", TIME))
    """When the session starts."""
    end_time: datetime.time | Unset = field(default=UNSET, metadata=member("endTime", TIME))
    """When the session ends."""
    setup_time: int | Unset = field(default=UNSET, metadata=member("setupTime", INTEGER))
    """How long it takes to set up the space before the session, in minutes."""
    setdown_time: int | Unset = field(default=UNSET, metadata=member("setdownTime", INTEGER))
    """How long it takes to clear the space after the session, in minutes."""
    include_in_package: bool | Unset = field(default=UNSET, metadata=member("includeInPackage", FLAG))
    """Whether the price of a booking package covers the session."""
    booking_package_id: int | Unset = field(default=UNSET, metadata=member("bookingPackageId", INTEGER))
    """The id of the booking package whose price covers the session. Required when include_in_package is true."""
    tariff_id: int | Unset = field(default=UNSET, metadata=member("tariffId", INTEGER))
    """The id of the tariff of the session. Required when include_in_package is true."""
    room_hire_type: int | Unset = field(default=UNSET, metadata=member("roomHireType", INTEGER))
    """How the room hire is charged. Required when include_in_package is true."""
    costcenter_id: int | Unset = field(default=UNSET, metadata=member("costcenterId", INTEGER))
    """The id of the cost centre that receives the revenue. Required when adding."""
    cost: float | Decimal | Unset = field(default=UNSET, metadata=member("cost", NUMBER))
    """The price of the session. Required when include_in_package is false."""
    excluded_tax_ids: list[int] | Unset = field(default=UNSET, metadata=member("excludedTaxIds", ListOf(INTEGER)))
    """The ids of the taxes that are not charged on the session. Required when include_in_package is false."""
    session_type_id: int | Unset = field(default=UNSET, metadata=member("sessionTypeId", INTEGER))
    """The id of the session type."""
    override_pax: bool | Unset = field(default=UNSET, metadata=member("overridePax", BOOLEAN))
    """Whether the session may have more attendees than the space holds."""
    is_signage_visible: bool | Unset = field(default=UNSET, metadata=member("isSignageVisible", BOOLEAN))
    """Whether the signage is shown."""
    signage: str | Unset = field(default=UNSET, metadata=member("signage", STRING))
    """The text on the venue's signs for the session."""
