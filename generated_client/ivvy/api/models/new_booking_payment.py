# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model NewBookingPayment."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    ModelOf,
)
from ..model import Model, member
from .booking_payment import BookingPayment


@define(kw_only=True, repr=False)
class NewBookingPayment(Model):
    """A request to add a payment to a booking.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-payment-to-booking
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue that the booking belongs to."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking."""
    payment: BookingPayment = field(metadata=member("payment", ModelOf(lambda: BookingPayment)))
    """The payment."""
