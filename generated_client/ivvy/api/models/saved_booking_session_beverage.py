# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SavedBookingSessionBeverage."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class SavedBookingSessionBeverage(Model):
    """The beverage package that was added or updated.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session-beverage
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the beverage package was saved."""
    id: int = field(metadata=member("id", INTEGER))
    """The id of the beverage package of the session."""
