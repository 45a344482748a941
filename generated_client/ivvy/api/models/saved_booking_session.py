# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SavedBookingSession."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
    ListOf,
    Nullable,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class SavedBookingSession(Model):
    """The session that was added or updated.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the session was saved."""
    id: int = field(metadata=member("id", INTEGER))
    """The id of the booking session."""
    warnings: list[str] | None | Unset = field(
        default=UNSET, metadata=member("warnings", Nullable(ListOf(STRING)), "Warnings")
    )
    """Warnings from the platform. The vendor's page lists no warnings for this action. Responses may also name it
    `Warnings`."""
