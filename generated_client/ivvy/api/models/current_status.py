# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum CurrentStatus."""

from ..enums import OpenIntEnum


class CurrentStatus(OpenIntEnum):
    """The statuses of a booking."""

    PROSPECTIVE = 1
    """Prospective"""
    TENTATIVE = 2
    """Tentative"""
    CONFIRMED = 3
    """Confirmed"""
    CANCELLED = 4
    """Cancelled"""
    ORDERING = 5
    """Ordering"""
    NOT_ACCEPTED_6 = 6
    """Not Accepted, under the number of the vendor's .NET client"""
    NOT_ACCEPTED = 8
    """Not Accepted"""
    PROSPECTIVE_HOLD = 9
    """Prospective Hold"""
