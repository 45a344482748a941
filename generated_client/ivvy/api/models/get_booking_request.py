# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetBookingRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class GetBookingRequest(Model):
    """The booking to get.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking
    """

    id: int = field(metadata=member("id", INTEGER))
    """The id of the booking."""
    venue_id: int | Unset = field(default=UNSET, metadata=member("venueId", INTEGER))
    """The id of the venue that the booking belongs to."""
