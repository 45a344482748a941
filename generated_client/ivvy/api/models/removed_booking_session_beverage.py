# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RemovedBookingSessionBeverage."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class RemovedBookingSessionBeverage(Model):
    """The beverage package that was removed.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/remove-booking-session-beverage
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the beverage package was removed."""
    id: int = field(metadata=member("id", INTEGER))
    """The id of the beverage package that was removed."""
