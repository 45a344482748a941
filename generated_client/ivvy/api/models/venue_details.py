# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model VenueDetails."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    ANYTHING,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    STRING_OR_INTEGER,
    TIME,
    TIMESTAMP,
    EnumOf,
    ListOf,
    MapOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, JSONValue, Unset
from .accommodation_setting import AccommodationSetting
from .offered_accommodation import OfferedAccommodation
from .offered_beverage_package import OfferedBeveragePackage
from .offered_menu import OfferedMenu
from .offered_package import OfferedPackage
from .offered_space import OfferedSpace
from .rating_authority import RatingAuthority
from .venue_address import VenueAddress
from .venue_availability import VenueAvailability
from .venue_facility import VenueFacility
from .venue_file import VenueFile


@define(kw_only=True, repr=False)
class VenueDetails(ReadModel):
    """A venue with what it offers.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue
    """

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
    phone: str | int | None | Unset = field(default=UNSET, metadata=member("phone", Nullable(STRING_OR_INTEGER)))
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
    allows_live_book: bool | None | Unset = field(default=UNSET, metadata=member("allowsLiveBook", Nullable(BOOLEAN)))
    """Whether it can be booked live."""
    instant_book_url: str | None | Unset = field(default=UNSET, metadata=member("instantBookUrl", Nullable(STRING)))
    """Where it can be booked at once."""
    availability: Mapping[str, VenueAvailability] | None | Unset = field(
        default=UNSET, metadata=member("availability", Nullable(MapOf(ModelOf(lambda: VenueAvailability))))
    )
    """Whether it is available, by the day as yyyy-mm-dd."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When it was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When it was last changed."""
    last_modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("lastModifiedDate", Nullable(TIMESTAMP))
    )
    """When it was last modified; later than modified_date in the example on the page."""
    video_urls: list[str] | None | Unset = field(default=UNSET, metadata=member("videoUrls", Nullable(ListOf(STRING))))
    """Its videos."""
    airport_name: str | None | Unset = field(default=UNSET, metadata=member("airportName", Nullable(STRING)))
    """The nearest airport."""
    airport_distance: str | None | Unset = field(default=UNSET, metadata=member("airportDistance", Nullable(STRING)))
    """How far that airport is."""
    star_rating: float | None | Unset = field(default=UNSET, metadata=member("starRating", Nullable(NUMBER)))
    """Its rating in stars."""
    rating_authority: RatingAuthority | None | Unset = field(
        default=UNSET, metadata=member("ratingAuthority", Nullable(EnumOf(RatingAuthority)))
    )
    """Who gave that rating."""
    max_space_capacity: int | None | Unset = field(
        default=UNSET, metadata=member("maxSpaceCapacity", Nullable(INTEGER))
    )
    """How many people its largest space is for."""
    facilities: list[VenueFacility] | None | Unset = field(
        default=UNSET, metadata=member("facilities", Nullable(ListOf(EnumOf(VenueFacility))))
    )
    """Its facilities."""
    main_image: VenueFile | None | Unset = field(
        default=UNSET, metadata=member("mainImage", Nullable(ModelOf(lambda: VenueFile)))
    )
    """Its main picture."""
    marketplace_banner_image: VenueFile | None | Unset = field(
        default=UNSET, metadata=member("marketplaceBannerImage", Nullable(ModelOf(lambda: VenueFile)))
    )
    """Its banner in the marketplace."""
    brochure_file: VenueFile | None | Unset = field(
        default=UNSET, metadata=member("brochureFile", Nullable(ModelOf(lambda: VenueFile)))
    )
    """Its brochure."""
    image_library: list[VenueFile] | None | Unset = field(
        default=UNSET, metadata=member("imageLibrary", Nullable(ListOf(ModelOf(lambda: VenueFile))))
    )
    """Its pictures."""
    packages: list[OfferedPackage] | None | Unset = field(
        default=UNSET, metadata=member("packages", Nullable(ListOf(ModelOf(lambda: OfferedPackage))))
    )
    """Its packages."""
    function_spaces: list[OfferedSpace] | None | Unset = field(
        default=UNSET, metadata=member("functionSpaces", Nullable(ListOf(ModelOf(lambda: OfferedSpace))))
    )
    """Its function spaces."""
    accommodation: list[OfferedAccommodation] | None | Unset = field(
        default=UNSET, metadata=member("accommodation", Nullable(ListOf(ModelOf(lambda: OfferedAccommodation))))
    )
    """Its kinds of rooms."""
    menus: list[OfferedMenu] | None | Unset = field(
        default=UNSET, metadata=member("menus", Nullable(ListOf(ModelOf(lambda: OfferedMenu))))
    )
    """Its menus."""
    beverage_packages: list[OfferedBeveragePackage] | None | Unset = field(
        default=UNSET, metadata=member("beveragePackages", Nullable(ListOf(ModelOf(lambda: OfferedBeveragePackage))))
    )
    """Its beverage packages."""
    reviews: list[JSONValue] | None | Unset = field(
        default=UNSET, metadata=member("reviews", Nullable(ListOf(ANYTHING)))
    )
    """Its reviews."""
    accommodation_setting: AccommodationSetting | None | Unset = field(
        default=UNSET, metadata=member("accommodationSetting", Nullable(ModelOf(lambda: AccommodationSetting)))
    )
    """The settings of its accommodation."""
    catering_website_primary_colour: str | None | Unset = field(
        default=UNSET, metadata=member("cateringWebsitePrimaryColour", Nullable(STRING))
    )
    """The colour of its catering website."""
    catering_website_logo_id: int | None | Unset = field(
        default=UNSET, metadata=member("cateringWebsiteLogoId", Nullable(INTEGER))
    )
    """The logo of its catering website."""
    catering_website_logo: VenueFile | None | Unset = field(
        default=UNSET, metadata=member("cateringWebsiteLogo", Nullable(ModelOf(lambda: VenueFile)))
    )
    """The file of that logo."""
    catering_website_banner_id: int | None | Unset = field(
        default=UNSET, metadata=member("cateringWebsiteBannerId", Nullable(INTEGER))
    )
    """The banner of its catering website."""
    catering_website_banner: VenueFile | None | Unset = field(
        default=UNSET, metadata=member("cateringWebsiteBanner", Nullable(ModelOf(lambda: VenueFile)))
    )
    """The file of that banner."""
