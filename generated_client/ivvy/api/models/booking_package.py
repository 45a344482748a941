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
    """A package of the venue (spaces, food and the like at one price a person) as it is sold with a booking.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-package
    """

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The booking package to update. Leave it out to add one."""
    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The venue the package belongs to."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The booking the package belongs to."""
    package_id: int = field(metadata=member("packageId", INTEGER))
    """The package as the venue has set it up."""
    booking_date: datetime.date | Unset = field(default=UNSET, metadata=member("bookingDate", DATE))
    """The first day of the package, venue time. Ignored when updating."""
    price: float | Decimal | Unset = field(default=UNSET, metadata=member("price", NUMBER))
    """The price of the package, in the venue's currency."""
    costcenters: list[Costcenter] | Unset = field(
        default=UNSET, metadata=member("costcenters", ListOf(ModelOf(lambda: Costcenter)))
    )
    """How the price is split among cost centers. Without `price` the split is worked out from the package as the venue
    has set it up."""
    main_space_venue_id: int | Unset = field(default=UNSET, metadata=member("mainSpaceVenueId", INTEGER))
    """The venue of the space, for sessions of the package that name none. Ignored when updating."""
    main_space_id: int | Unset = field(default=UNSET, metadata=member("mainSpaceId", INTEGER))
    """The space, for sessions of the package that name none. Ignored when updating."""
    space_layout_id: int | Unset = field(default=UNSET, metadata=member("spaceLayoutId", INTEGER))
    """The layout of the space, for sessions of the package that name none. Ignored when updating."""
    number_attendees: int | Unset = field(default=UNSET, metadata=member("numberAttendees", INTEGER))
    """How many attendees there are in all."""
    agreed_attendees: int | Unset = field(default=UNSET, metadata=member("agreedAttendees", INTEGER))
    """How many attendees were agreed on. Used, and then required, when the venue's setting showAdditionalAttendees is
    on."""
    expected_attendees: int | Unset = field(default=UNSET, metadata=member("expectedAttendees", INTEGER))
    """How many attendees are expected. Used when the venue's setting showAdditionalAttendees is on."""
    guaranteed_attendees: int | Unset = field(default=UNSET, metadata=member("guaranteedAttendees", INTEGER))
    """How many attendees are guaranteed. Used when the venue's setting showAdditionalAttendees is on."""
    set_attendees: int | Unset = field(default=UNSET, metadata=member("setAttendees", INTEGER))
    """How many attendees are set for. Used when the venue's setting showAdditionalAttendees is on."""
    actual_attendees: int | Unset = field(default=UNSET, metadata=member("actualAttendees", INTEGER))
    """How many attendees came. Used when the venue's setting showAdditionalAttendees is on."""
    is_accomm_included: bool | Unset = field(default=UNSET, metadata=member("isAccommIncluded", BOOLEAN))
    """Whether the package includes accommodation."""
    small_description: str | Unset = field(default=UNSET, metadata=member("smallDescription", STRING))
    """A short description of the package."""
