# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model NewBookingRefund."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    ModelOf,
)
from ..model import Model, member
from .booking_refund import BookingRefund


@define(kw_only=True, repr=False)
class NewBookingRefund(Model):
    """A request to add a refund to a booking.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-refund-to-booking
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue that the booking belongs to."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking."""
    refund: BookingRefund = field(metadata=member("refund", ModelOf(lambda: BookingRefund)))
    """The refund."""
