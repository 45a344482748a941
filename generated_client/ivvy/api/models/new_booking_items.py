# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model NewBookingItems."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    Limited,
    ListOf,
    ModelOf,
)
from ..model import Model, member
from .new_booking_item import NewBookingItem


@define(kw_only=True, repr=False)
class NewBookingItems(Model):
    """A request to add additional items to a booking.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-items-to-booking
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue that the booking belongs to."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking."""
    items: list[NewBookingItem] = field(
        metadata=member("items", Limited(ListOf(ModelOf(lambda: NewBookingItem)), min_items=1))
    )
    """The items. At least 1 items."""
