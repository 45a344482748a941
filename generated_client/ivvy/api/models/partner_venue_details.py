# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model PartnerVenueDetails."""

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
    EnumOf,
    ListOf,
    MapOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .offered_accommodation import OfferedAccommodation
from .offered_beverage_package import OfferedBeveragePackage
from .offered_menu import OfferedMenu
from .offered_package import OfferedPackage
from .offered_space import OfferedSpace
from .partner_image import PartnerImage
from .partner_venue_review import PartnerVenueReview
from .rating_authority import RatingAuthority
from .venue_address import VenueAddress
from .venue_availability import VenueAvailability
from .venue_facility import VenueFacility
from .venue_file import VenueFile


@define(kw_only=True, repr=False)
class PartnerVenueDetails(ReadModel):
    """A venue of the marketplace, with everything it offers.

    Vendor's page: https://developer.ivvy.com/partner/get-venue
    """

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
    video_urls: list[str] | None | Unset = field(default=UNSET, metadata=member("videoUrls", Nullable(ListOf(STRING))))
    """The URLs of the venue's videos."""
    airport_name: str | None | Unset = field(default=UNSET, metadata=member("airportName", Nullable(STRING)))
    """The name of the nearest airport."""
    airport_distance: float | None | Unset = field(default=UNSET, metadata=member("airportDistance", Nullable(NUMBER)))
    """The distance to the nearest airport."""
    star_rating: float | None | Unset = field(default=UNSET, metadata=member("starRating", Nullable(NUMBER)))
    """The star rating of the venue."""
    rating_authority: RatingAuthority | None | Unset = field(
        default=UNSET, metadata=member("ratingAuthority", Nullable(EnumOf(RatingAuthority)))
    )
    """Who gave the star rating."""
    max_space_capacity: int | None | Unset = field(
        default=UNSET, metadata=member("maxSpaceCapacity", Nullable(INTEGER))
    )
    """The number of people that the largest space is for."""
    facilities: list[VenueFacility] | None | Unset = field(
        default=UNSET, metadata=member("facilities", Nullable(ListOf(EnumOf(VenueFacility))))
    )
    """The facilities of the venue."""
    main_image: VenueFile | None | Unset = field(
        default=UNSET, metadata=member("mainImage", Nullable(ModelOf(lambda: VenueFile)))
    )
    """The main image of the venue."""
    marketplace_banner_image: VenueFile | None | Unset = field(
        default=UNSET, metadata=member("marketplaceBannerImage", Nullable(ModelOf(lambda: VenueFile)))
    )
    """The banner of the venue in the marketplace."""
    brochure_file: VenueFile | None | Unset = field(
        default=UNSET, metadata=member("brochureFile", Nullable(ModelOf(lambda: VenueFile)))
    )
    """The brochure of the venue."""
    image_library: list[PartnerImage] | None | Unset = field(
        default=UNSET, metadata=member("imageLibrary", Nullable(ListOf(ModelOf(lambda: PartnerImage))))
    )
    """The images of the venue."""
    packages: list[OfferedPackage] | None | Unset = field(
        default=UNSET, metadata=member("packages", Nullable(ListOf(ModelOf(lambda: OfferedPackage))))
    )
    """The packages that the venue offers."""
    function_spaces: list[OfferedSpace] | None | Unset = field(
        default=UNSET, metadata=member("functionSpaces", Nullable(ListOf(ModelOf(lambda: OfferedSpace))))
    )
    """The function spaces that the venue offers."""
    accommodation: list[OfferedAccommodation] | None | Unset = field(
        default=UNSET, metadata=member("accommodation", Nullable(ListOf(ModelOf(lambda: OfferedAccommodation))))
    )
    """The room types that the venue offers."""
    menus: list[OfferedMenu] | None | Unset = field(
        default=UNSET, metadata=member("menus", Nullable(ListOf(ModelOf(lambda: OfferedMenu))))
    )
    """The menus that the venue offers."""
    beverage_packages: list[OfferedBeveragePackage] | None | Unset = field(
        default=UNSET, metadata=member("beveragePackages", Nullable(ListOf(ModelOf(lambda: OfferedBeveragePackage))))
    )
    """The beverage packages that the venue offers."""
    reviews: list[PartnerVenueReview] | None | Unset = field(
        default=UNSET, metadata=member("reviews", Nullable(ListOf(ModelOf(lambda: PartnerVenueReview))))
    )
    """The reviews of the venue."""
