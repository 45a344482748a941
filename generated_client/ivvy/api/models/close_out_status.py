# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum CloseOutStatus."""

from ..enums import OpenIntEnum


class CloseOutStatus(OpenIntEnum):
    """Whether a room can be booked with a rate plan."""

    OPEN = 1
    """The room is open for bookings"""
    CLOSED = 2
    """The room is closed for bookings"""
