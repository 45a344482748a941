# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingPackage."""

from __future__ import annotations

import datetime
from decimal import Decimal

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    DATE,
    INTEGER,
    NUMBER,
    STRING,
    ListOf,
    ModelOf,
)
from ..model import Model, member
from ..types import UNSET, Unset
from .costcenter import Costcenter


@define(kw_only=True, repr=False)
class BookingPackage(Model):
    """A package of the venue (spaces, food and so on at one price per person) as sold with a booking.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-package
    """

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the booking package to update. Omit it to add one."""
    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue that the package belongs to."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking that the package belongs to."""
    package_id: int = field(metadata=member("packageId", INTEGER))
    """The id of the package in the venue's setup."""
    booking_date: datetime.date | Unset = field(default=UNSET, metadata=member("bookingDate", DATE))
    """The first day of the package. Ignored when updating."""
    price: float | Decimal | Unset = field(default=UNSET, metadata=member("price", NUMBER))
    """The price of the package."""
    costcenters: list[Costcenter] | Unset = field(
        default=UNSET, metadata=member("costcenters", ListOf(ModelOf(lambda: Costcenter)))
    )
    """How the price is split among cost centres. Without `price`, the split is calculated from the package in the
    venue's setup."""
    main_space_venue_id: int | Unset = field(default=UNSET, metadata=member("mainSpaceVenueId", INTEGER))
    """The id of the venue of the space, for sessions of the package that do not specify one. Ignored when updating."""
    main_space_id: int | Unset = field(default=UNSET, metadata=member("mainSpaceId", INTEGER))
    """The id of the space, for sessions of the package that do not specify one. Ignored when updating."""
    space_layout_id: int | Unset = field(default=UNSET, metadata=member("spaceLayoutId", INTEGER))
    """The id of the layout of the space, for sessions of the package that do not specify one. Ignored when updating."""
    number_attendees: int | Unset = field(default=UNSET, metadata=member("numberAttendees", INTEGER))
    """The total number of attendees."""
    agreed_attendees: int | Unset = field(default=UNSET, metadata=member("agreedAttendees", INTEGER))
    """The agreed number of attendees. Used and required when the venue's setting showAdditionalAttendees is on."""
    expected_attendees: int | Unset = field(default=UNSET, metadata=member("expectedAttendees", INTEGER))
    """The expected number of attendees. Used when the venue's setting showAdditionalAttendees is on."""
    guaranteed_attendees: int | Unset = field(default=UNSET, metadata=member("guaranteedAttendees", INTEGER))
    """The guaranteed number of attendees. Used when the venue's setting showAdditionalAttendees is on."""
    set_attendees: int | Unset = field(default=UNSET, metadata=member("setAttendees", INTEGER))
    """The number of attendees to set up for. Used when the venue's setting showAdditionalAttendees is on."""
    actual_attendees: int | Unset = field(default=UNSET, metadata=member("actualAttendees", INTEGER))
    """The actual number of attendees. Used when the venue's setting showAdditionalAttendees is on."""
    is_accomm_included: bool | Unset = field(default=UNSET, metadata=member("isAccommIncluded", BOOLEAN))
    """Whether the package includes accommodation."""
    small_description: str | Unset = field(default=UNSET, metadata=member("smallDescription", STRING))
    """A short description of the package."""
