# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RemovedBookingAccommodation."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    EnumOf,
    Nullable,
)
from ..model import Model, member
from ..types import UNSET, Unset
from .accommodation_removal_error import AccommodationRemovalError


@define(kw_only=True, repr=False)
class RemovedBookingAccommodation(Model):
    """The outcome of the removal.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/remove-booking-accommodation
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the group of accommodation was removed."""
    error_type: AccommodationRemovalError | None | Unset = field(
        default=UNSET, metadata=member("errorType", Nullable(EnumOf(AccommodationRemovalError)))
    )
    """Why the group of accommodation was not removed."""
