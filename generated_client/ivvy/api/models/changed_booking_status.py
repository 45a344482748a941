# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ChangedBookingStatus."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ChangedBookingStatus(Model):
    """The booking whose status was changed.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/change-booking-status
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the status was changed."""
    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the booking. The vendor's .NET client reads only success."""
