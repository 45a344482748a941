# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SavedBookingSessionMenu."""

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
class SavedBookingSessionMenu(Model):
    """The menu that was added or updated.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session-menu
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the menu was saved."""
    id: int = field(metadata=member("id", INTEGER))
    """The id of the menu of the session."""
    warnings: list[str] | None | Unset = field(default=UNSET, metadata=member("warnings", Nullable(ListOf(STRING))))
    """Warnings from the platform. The vendor's page lists no warnings for this action."""
