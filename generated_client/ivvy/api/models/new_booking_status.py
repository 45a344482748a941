# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum NewBookingStatus."""

from ..enums import OpenIntEnum


class NewBookingStatus(OpenIntEnum):
    """A status that a booking can be given."""

    PROSPECTIVE = 1
    """Prospective"""
    TENTATIVE = 2
    """Tentative"""
    CONFIRMED = 3
    """Confirmed"""
    CANCELLED = 4
    """Cancelled"""
    PROSPECTIVE_HOLD = 9
    """Prospective Hold"""
