# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SavedBookingAccommodation."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class SavedBookingAccommodation(Model):
    """The group of accommodation that was added or updated.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-booking-accommodation
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the group was saved."""
    id: int = field(metadata=member("id", INTEGER))
    """The id of the group of accommodation."""
