# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum NewRoomReservationStatus."""

from ..enums import OpenIntEnum


class NewRoomReservationStatus(OpenIntEnum):
    """The statuses that this action can set."""

    CHECKED_IN = 4
    """Checked In"""
    CHECKED_OUT = 5
    """Checked Out"""
