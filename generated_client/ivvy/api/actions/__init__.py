# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The actions that are documented here."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from ..action import Action

_CONSTANTS: Final = {
    ("test", "ping"): "PING",
    ("venue", "addOrUpdateBooking"): "ADD_OR_UPDATE_BOOKING",
    ("venue", "addOrUpdateBookingPackage"): "ADD_OR_UPDATE_BOOKING_PACKAGE",
    ("venue", "addOrUpdateBookingSession"): "ADD_OR_UPDATE_BOOKING_SESSION",
    ("venue", "addOrUpdateBookingSessionResource"): "ADD_OR_UPDATE_BOOKING_SESSION_RESOURCE",
}


def documented(namespace: str, name: str) -> Action[Any, Any] | None:
    """The description of an action; None where there is no document of it."""
    constant = _CONSTANTS.get((namespace, name))
    if constant is None:
        return None
    found: Action[Any, Any] = getattr(import_module(f".{namespace}", __name__), constant)
    return found
