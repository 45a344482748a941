# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum AdditionalGuestType."""

from ..enums import OpenIntEnum


class AdditionalGuestType(OpenIntEnum):
    """How an additional guest shares a room."""

    SHARER = 1
    """Sharer"""
    ACCOMPANYING = 2
    """Accompanying"""
