# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingSessionResourceRemoval."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class BookingSessionResourceRemoval(Model):
    """A request to remove a resource of a session.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/remove-booking-session-resource
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue that the booking belongs to."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking that the session belongs to."""
    session_id: int = field(metadata=member("sessionId", INTEGER))
    """The id of the session that the resource belongs to."""
    id: int = field(metadata=member("id", INTEGER))
    """The id of the booking session resource to remove."""
