# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedBookingSessionBooking."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    STRING,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .contact_summary import ContactSummary


@define(kw_only=True, repr=False)
class ListedBookingSessionBooking(ReadModel):
    """The booking of the session, if requested with include_booking_details."""

    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the booking."""
    code: str | None | Unset = field(default=UNSET, metadata=member("code", Nullable(STRING)))
    """The code of the booking."""
    contact: ContactSummary | None | Unset = field(
        default=UNSET, metadata=member("contact", Nullable(ModelOf(lambda: ContactSummary)))
    )
    """The contact that the booking is for."""
