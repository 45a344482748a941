# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingAttendeeMenuItemDetails."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class BookingAttendeeMenuItemDetails(ReadModel):
    """A menu item that was chosen for an attendee, as returned in responses."""

    session_id: int | None | Unset = field(default=UNSET, metadata=member("sessionId", Nullable(INTEGER)))
    """The id of the session that the menu belongs to."""
    menu_id: int | None | Unset = field(default=UNSET, metadata=member("menuId", Nullable(INTEGER)))
    """The id of the menu."""
    inventory_id: int | None | Unset = field(default=UNSET, metadata=member("inventoryId", Nullable(INTEGER)))
    """The id of the menu item."""
