# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingAttendee."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    ListOf,
    ModelOf,
)
from ..model import Model, member
from ..types import UNSET, Unset
from .booking_attendee_menu_item import BookingAttendeeMenuItem


@define(kw_only=True, repr=False)
class BookingAttendee(Model):
    """A person who attends a booking, with the menu items that were chosen for the person.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-attendee
    """

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the attendee to update. Without id and hash, an attendee is added."""
    hash: str | Unset = field(default=UNSET, metadata=member("hash", STRING))
    """The hash of the attendee to update. Ignored if id is sent, too."""
    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue that the booking belongs to."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking that the attendee belongs to."""
    first_name: str = field(metadata=member("firstName", STRING))
    """The first name."""
    last_name: str = field(metadata=member("lastName", STRING))
    """The last name."""
    phone: str = field(metadata=member("phone", STRING))
    """The phone number."""
    email: str = field(metadata=member("email", STRING))
    """The email address."""
    dietary_requirement: str | Unset = field(default=UNSET, metadata=member("dietaryRequirement", STRING))
    """The dietary requirements."""
    menu_items: list[BookingAttendeeMenuItem] | Unset = field(
        default=UNSET, metadata=member("menuItems", ListOf(ModelOf(lambda: BookingAttendeeMenuItem)))
    )
    """The menu items of the attendee. When updating, they replace the present items; without this member, those stay
    unchanged."""
