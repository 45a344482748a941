# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingSessionBeverageRemoval."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class BookingSessionBeverageRemoval(Model):
    """A request to remove a beverage package of a session.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/remove-booking-session-beverage
    """

    id: int = field(metadata=member("id", INTEGER))
    """The id of the beverage package of the session to remove."""
    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue that the booking belongs to."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking that the session belongs to."""
    session_id: int = field(metadata=member("sessionId", INTEGER))
    """The id of the session that the beverage package belongs to."""
