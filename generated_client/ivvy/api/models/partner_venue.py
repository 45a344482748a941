# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model PartnerVenue."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    TIME,
    EitherOf,
    MapOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .venue_address import VenueAddress
from .venue_availability import VenueAvailability


@define(kw_only=True, repr=False)
class PartnerVenue(ReadModel):
    """A venue as the marketplace lists it."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the venue."""
    hash_id: str | None | Unset = field(default=UNSET, metadata=member("hashId", Nullable(STRING)))
    """The hash id of the venue, used in links."""
    business_name: str | None | Unset = field(default=UNSET, metadata=member("businessName", Nullable(STRING)))
    """The name of the venue."""
    business_number: str | int | None | Unset = field(
        default=UNSET, metadata=member("businessNumber", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """The registration number of the venue."""
    phone: str | None | Unset = field(default=UNSET, metadata=member("phone", Nullable(STRING)))
    """The phone number."""
    fax: str | None | Unset = field(default=UNSET, metadata=member("fax", Nullable(STRING)))
    """The fax number."""
    website_address: str | None | Unset = field(default=UNSET, metadata=member("websiteAddress", Nullable(STRING)))
    """The URL of the venue's website."""
    email_address: str | None | Unset = field(default=UNSET, metadata=member("emailAddress", Nullable(STRING)))
    """The email address."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the venue, in HTML."""
    checkin_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("checkinTime", Nullable(TIME)))
    """The time from which guests can check in."""
    checkout_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("checkoutTime", Nullable(TIME)))
    """The time by which guests check out."""
    child_age: int | None | Unset = field(default=UNSET, metadata=member("childAge", Nullable(INTEGER)))
    """The age up to which a guest is a child."""
    infant_age: int | None | Unset = field(default=UNSET, metadata=member("infantAge", Nullable(INTEGER)))
    """The age up to which a guest is an infant."""
    currency_code: str | None | Unset = field(default=UNSET, metadata=member("currencyCode", Nullable(STRING)))
    """The code of the venue's currency, as in ISO 4217."""
    locale_code: str | None | Unset = field(default=UNSET, metadata=member("localeCode", Nullable(STRING)))
    """The language and region of the venue."""
    timezone: str | None | Unset = field(default=UNSET, metadata=member("timezone", Nullable(STRING)))
    """The time zone of the venue."""
    has_spaces: bool | None | Unset = field(default=UNSET, metadata=member("hasSpaces", Nullable(BOOLEAN)))
    """Whether the venue has function spaces."""
    has_accommodation: bool | None | Unset = field(
        default=UNSET, metadata=member("hasAccommodation", Nullable(BOOLEAN))
    )
    """Whether the venue has accommodation."""
    num_meeting_rooms: int | None | Unset = field(default=UNSET, metadata=member("numMeetingRooms", Nullable(INTEGER)))
    """The number of meeting rooms."""
    num_accommodation_rooms: int | None | Unset = field(
        default=UNSET, metadata=member("numAccommodationRooms", Nullable(INTEGER))
    )
    """The number of guest rooms."""
    max_space_area: float | None | Unset = field(default=UNSET, metadata=member("maxSpaceArea", Nullable(NUMBER)))
    """The area of the largest space."""
    total_space_area: float | None | Unset = field(default=UNSET, metadata=member("totalSpaceArea", Nullable(NUMBER)))
    """The total area of all spaces."""
    longitude: float | None | Unset = field(default=UNSET, metadata=member("longitude", Nullable(NUMBER)))
    """The longitude of the venue."""
    latitude: float | None | Unset = field(default=UNSET, metadata=member("latitude", Nullable(NUMBER)))
    """The latitude of the venue."""
    primary_address: VenueAddress | None | Unset = field(
        default=UNSET, metadata=member("primaryAddress", Nullable(ModelOf(lambda: VenueAddress)))
    )
    """The address of the venue."""
    instant_book_url: str | None | Unset = field(default=UNSET, metadata=member("instantBookUrl", Nullable(STRING)))
    """The URL for instant booking."""
    availability: Mapping[str, VenueAvailability] | None | Unset = field(
        default=UNSET, metadata=member("availability", Nullable(MapOf(ModelOf(lambda: VenueAvailability))))
    )
    """The availability of the venue by date, formatted as yyyy-mm-dd."""
    is_tax_exclusive: bool | None | Unset = field(default=UNSET, metadata=member("isTaxExclusive", Nullable(BOOLEAN)))
    """Whether the venue's prices exclude tax."""
    allows_live_book: bool | None | Unset = field(default=UNSET, metadata=member("allowsLiveBook", Nullable(BOOLEAN)))
    """Whether the venue allows live booking."""
    main_image_url: str | None | Unset = field(default=UNSET, metadata=member("mainImageUrl", Nullable(STRING)))
    """The URL of the main image of the venue."""
    details_page_url: str | None | Unset = field(default=UNSET, metadata=member("detailsPageUrl", Nullable(STRING)))
    """The URL of the page of the venue in the marketplace."""
