# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SavedBooking."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    EnumOf,
    ListOf,
    Nullable,
)
from ..model import Model, member
from ..types import UNSET, Unset
from .booking_warning import BookingWarning


@define(kw_only=True, repr=False)
class SavedBooking(Model):
    """The booking that was added or updated.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the booking was saved."""
    id: int = field(metadata=member("id", INTEGER))
    """The id of the booking."""
    warnings: list[BookingWarning] | None | Unset = field(
        default=UNSET, metadata=member("warnings", Nullable(ListOf(EnumOf(BookingWarning))), "Warnings")
    )
    """Problems that did not prevent the booking from being saved. Returned only when adding a booking. Responses may
    also name it `Warnings`."""
