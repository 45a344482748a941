# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RoomReservationGuestContactUpdate."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class RoomReservationGuestContactUpdate(Model):
    """The name and the contact details of a guest.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/update-booking-room-reservation-guest-contact
    """

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the contact details to update. Without it, those with the same names and email address are updated."""
    first_name: str = field(metadata=member("firstName", STRING))
    """The first name."""
    last_name: str = field(metadata=member("lastName", STRING))
    """The last name."""
    phone: str = field(metadata=member("phone", STRING))
    """The phone number."""
    email: str = field(metadata=member("email", STRING))
    """The email address."""
