# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum BookingDetailsType."""

from ..enums import OpenIntEnum


class BookingDetailsType(OpenIntEnum):
    """The types of booking."""

    DETAILED = 1
    """Detailed"""
    SIMPLE = 3
    """Simple"""
    ACCOMMODATION_ONLY = 4
    """Accommodation Only"""
