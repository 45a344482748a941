# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum AccommodationArrivalMethod."""

from ..enums import OpenIntEnum


class AccommodationArrivalMethod(OpenIntEnum):
    """How a group arrives."""

    TOGETHER = 1
    """Together"""
    INDIVIDUALLY = 2
    """Individually"""
