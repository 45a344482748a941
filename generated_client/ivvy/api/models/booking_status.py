# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum BookingStatus."""

from ..enums import OpenIntEnum


class BookingStatus(OpenIntEnum):
    """The statuses with which a booking can be added."""

    PROSPECTIVE = 1
    """Prospective"""
    TENTATIVE = 2
    """Tentative"""
    CONFIRMED = 3
    """Confirmed"""
    ORDERING = 5
    """Ordering"""
    PROSPECTIVE_HOLD = 9
    """Prospective Hold"""
