# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model UpdatedRoomReservationGuestContact."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class UpdatedRoomReservationGuestContact(Model):
    """The contact details that were updated.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/update-booking-room-reservation-guest-contact
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the contact details were updated."""
    id: int = field(metadata=member("id", INTEGER))
    """The id of the contact details."""
