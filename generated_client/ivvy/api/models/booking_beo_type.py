# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum BookingBeoType."""

from ..enums import OpenIntEnum


class BookingBeoType(OpenIntEnum):
    """The type of a banquet event order."""

    BOOKING_BEO = 3
    """Booking BEO"""
    SESSION_BEO = 6
    """Session BEO"""
    E_BOOKING_BEO = 11
    """E-Booking BEO"""
    E_SESSION_BEO = 12
    """E-Session BEO"""
