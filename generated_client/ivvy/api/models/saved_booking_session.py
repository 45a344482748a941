# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SavedBookingSession."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
    ListOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class SavedBookingSession(ReadModel):
    """The session that was added or updated.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session
    """

    essential: ClassVar[tuple[str, ...]] = ("success", "id")

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the session was saved."""
    id: int = field(metadata=member("id", INTEGER))
    """The id of the booking session."""
    warnings: list[str] | None | Unset = field(
        default=UNSET, metadata=member("warnings", Nullable(ListOf(STRING)), "Warnings")
    )
    """Warnings from the platform. The vendor's page lists no warnings for this action. Responses may also name it
    `Warnings`."""
