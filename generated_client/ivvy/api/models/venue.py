# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model Venue."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    STRING_OR_INTEGER,
    TIME,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .venue_address import VenueAddress


@define(kw_only=True, repr=False)
class Venue(ReadModel):
    """A venue."""

    id: int = field(metadata=member("id", INTEGER))
    """The venue."""
    hash_id: str | None | Unset = field(default=UNSET, metadata=member("hashId", Nullable(STRING)))
    """The venue, as links name it."""
    business_name: str | None | Unset = field(default=UNSET, metadata=member("businessName", Nullable(STRING)))
    """Its name."""
    business_number: str | int | None | Unset = field(
        default=UNSET, metadata=member("businessNumber", Nullable(STRING_OR_INTEGER))
    )
    """The number under which it is registered."""
    venue_identifier: str | None | Unset = field(default=UNSET, metadata=member("venueIdentifier", Nullable(STRING)))
    """What complements its name in reports."""
    phone: str | None | Unset = field(default=UNSET, metadata=member("phone", Nullable(STRING)))
    """The telephone number."""
    fax: str | None | Unset = field(default=UNSET, metadata=member("fax", Nullable(STRING)))
    """The fax number."""
    website_address: str | None | Unset = field(default=UNSET, metadata=member("websiteAddress", Nullable(STRING)))
    """The address of its website."""
    email_address: str | None | Unset = field(default=UNSET, metadata=member("emailAddress", Nullable(STRING)))
    """The email address."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """Its description."""
    checkin_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("checkinTime", Nullable(TIME)))
    """From when on guests can check in."""
    checkout_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("checkoutTime", Nullable(TIME)))
    """Until when guests check out."""
    child_age: int | None | Unset = field(default=UNSET, metadata=member("childAge", Nullable(INTEGER)))
    """Up to what age a guest is a child."""
    infant_age: int | None | Unset = field(default=UNSET, metadata=member("infantAge", Nullable(INTEGER)))
    """Up to what age a guest is an infant."""
    currency_code: str | None | Unset = field(default=UNSET, metadata=member("currencyCode", Nullable(STRING)))
    """Its currency, as in ISO 4217."""
    locale_code: str | None | Unset = field(default=UNSET, metadata=member("localeCode", Nullable(STRING)))
    """Its language and region."""
    timezone: str | None | Unset = field(default=UNSET, metadata=member("timezone", Nullable(STRING)))
    """Its time zone."""
    has_spaces: bool | None | Unset = field(default=UNSET, metadata=member("hasSpaces", Nullable(BOOLEAN)))
    """Whether it has function spaces."""
    has_accommodation: bool | None | Unset = field(
        default=UNSET, metadata=member("hasAccommodation", Nullable(BOOLEAN))
    )
    """Whether it has accommodation."""
    num_meeting_rooms: int | None | Unset = field(default=UNSET, metadata=member("numMeetingRooms", Nullable(INTEGER)))
    """How many meeting rooms it has."""
    num_accommodation_rooms: int | None | Unset = field(
        default=UNSET, metadata=member("numAccommodationRooms", Nullable(INTEGER))
    )
    """How many rooms for guests it has."""
    max_space_area: int | None | Unset = field(default=UNSET, metadata=member("maxSpaceArea", Nullable(INTEGER)))
    """The area of its largest space."""
    total_space_area: int | None | Unset = field(default=UNSET, metadata=member("totalSpaceArea", Nullable(INTEGER)))
    """The area of all its spaces."""
    longitude: float | None | Unset = field(default=UNSET, metadata=member("longitude", Nullable(NUMBER)))
    """Its longitude."""
    latitude: float | None | Unset = field(default=UNSET, metadata=member("latitude", Nullable(NUMBER)))
    """Its latitude."""
    primary_address: VenueAddress | None | Unset = field(
        default=UNSET, metadata=member("primaryAddress", Nullable(ModelOf(lambda: VenueAddress)))
    )
    """Its address."""
    is_tax_exclusive: bool | None | Unset = field(default=UNSET, metadata=member("isTaxExclusive", Nullable(BOOLEAN)))
    """Whether its prices are without tax."""
    has_distribution_channel: bool | None | Unset = field(
        default=UNSET, metadata=member("hasDistributionChannel", Nullable(BOOLEAN))
    )
    """Whether it has a distribution channel."""
