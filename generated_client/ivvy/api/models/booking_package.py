# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""BookingPackage, as the vendor's page describes it."""

from __future__ import annotations

import datetime

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

    Attributes:
        id: The booking package to update. Leave it out to add one.
        venue_id: The venue the package belongs to.
        booking_id: The booking the package belongs to.
        package_id: The package as the venue has set it up.
        booking_date: The first day of the package, venue time. Ignored when updating.
        price: The price of the package, in the venue's currency.
        costcenters: How the price is split among cost centers. Without `price` the split is worked out from the
            package as the venue has set it up.
        main_space_venue_id: The venue of the space, for sessions of the package that name none. Ignored when
            updating.
        main_space_id: The space, for sessions of the package that name none. Ignored when updating.
        space_layout_id: The layout of the space, for sessions of the package that name none. Ignored when updating.
        number_attendees: How many attendees there are in all.
        agreed_attendees: How many attendees were agreed on. Used, and then required, when the venue's setting
            showAdditionalAttendees is on.
        expected_attendees: How many attendees are expected. Used when the venue's setting showAdditionalAttendees is
            on.
        guaranteed_attendees: How many attendees are guaranteed. Used when the venue's setting
            showAdditionalAttendees is on.
        set_attendees: How many attendees are set for. Used when the venue's setting showAdditionalAttendees is on.
        actual_attendees: How many attendees came. Used when the venue's setting showAdditionalAttendees is on.
        is_accomm_included: Whether the package includes accommodation.
        small_description: A short description of the package.
        additional_properties: Members that the documents do not list, by their names in JSON. They are sent as they are,
            and before those above.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-package
    """

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    venue_id: int = field(metadata=member("venueId", INTEGER))
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    package_id: int = field(metadata=member("packageId", INTEGER))
    booking_date: datetime.date | Unset = field(default=UNSET, metadata=member("bookingDate", DATE))
    price: float | Unset = field(default=UNSET, metadata=member("price", NUMBER))
    costcenters: list[Costcenter] | Unset = field(
        default=UNSET, metadata=member("costcenters", ListOf(ModelOf(lambda: Costcenter)))
    )
    main_space_venue_id: int | Unset = field(default=UNSET, metadata=member("mainSpaceVenueId", INTEGER))
    main_space_id: int | Unset = field(default=UNSET, metadata=member("mainSpaceId", INTEGER))
    space_layout_id: int | Unset = field(default=UNSET, metadata=member("spaceLayoutId", INTEGER))
    number_attendees: int | Unset = field(default=UNSET, metadata=member("numberAttendees", INTEGER))
    agreed_attendees: int | Unset = field(default=UNSET, metadata=member("agreedAttendees", INTEGER))
    expected_attendees: int | Unset = field(default=UNSET, metadata=member("expectedAttendees", INTEGER))
    guaranteed_attendees: int | Unset = field(default=UNSET, metadata=member("guaranteedAttendees", INTEGER))
    set_attendees: int | Unset = field(default=UNSET, metadata=member("setAttendees", INTEGER))
    actual_attendees: int | Unset = field(default=UNSET, metadata=member("actualAttendees", INTEGER))
    is_accomm_included: bool | Unset = field(default=UNSET, metadata=member("isAccommIncluded", BOOLEAN))
    small_description: str | Unset = field(default=UNSET, metadata=member("smallDescription", STRING))
