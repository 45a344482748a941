# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingAttendeeDetails."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .booking_attendee_menu_item_details import BookingAttendeeMenuItemDetails


@define(kw_only=True, repr=False)
class BookingAttendeeDetails(ReadModel):
    """An attendee of a booking, with the menu items that were chosen for the attendee.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-attendee-by-hash
    """

    id: int = field(metadata=member("id", INTEGER))
    """The id of the attendee."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue that the booking belongs to."""
    booking_id: int | None | Unset = field(default=UNSET, metadata=member("bookingId", Nullable(INTEGER)))
    """The id of the booking that the attendee belongs to."""
    first_name: str | None | Unset = field(default=UNSET, metadata=member("firstName", Nullable(STRING)))
    """The first name."""
    last_name: str | None | Unset = field(default=UNSET, metadata=member("lastName", Nullable(STRING)))
    """The last name."""
    phone: str | None | Unset = field(default=UNSET, metadata=member("phone", Nullable(STRING)))
    """The phone number."""
    email: str | None | Unset = field(default=UNSET, metadata=member("email", Nullable(STRING)))
    """The email address."""
    is_from_catering_website: bool | None | Unset = field(
        default=UNSET, metadata=member("isFromCateringWebsite", Nullable(BOOLEAN))
    )
    """Whether the attendee was recorded by the catering website."""
    dietary_requirement: str | None | Unset = field(
        default=UNSET, metadata=member("dietaryRequirement", Nullable(STRING))
    )
    """The dietary requirements."""
    menu_items: list[BookingAttendeeMenuItemDetails] | None | Unset = field(
        default=UNSET, metadata=member("menuItems", Nullable(ListOf(ModelOf(lambda: BookingAttendeeMenuItemDetails))))
    )
    """The menu items of the attendee."""
