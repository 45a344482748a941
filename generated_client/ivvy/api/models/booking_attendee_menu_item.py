# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingAttendeeMenuItem."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class BookingAttendeeMenuItem(Model):
    """A menu item that was chosen for an attendee."""

    session_id: int = field(metadata=member("sessionId", INTEGER))
    """The id of the session that the menu belongs to."""
    menu_id: int = field(metadata=member("menuId", INTEGER))
    """The id of the menu."""
    inventory_id: int = field(metadata=member("inventoryId", INTEGER))
    """The id of the menu item."""
