# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum RoomReservationStatus."""

from ..enums import OpenIntEnum


class RoomReservationStatus(OpenIntEnum):
    """The status of a room reservation, or of one of its rooms."""

    NOT_CONFIRMED = 1
    """Not confirmed"""
    CONFIRMED = 2
    """Confirmed"""
    CANCELLED = 3
    """Cancelled"""
    CHECKED_IN = 4
    """Checked In"""
    CHECKED_OUT = 5
    """Checked Out"""
