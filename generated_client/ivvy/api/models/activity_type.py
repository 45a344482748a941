# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum ActivityType."""

from ..enums import OpenIntEnum


class ActivityType(OpenIntEnum):
    """The kinds of activities."""

    MEETING = 1
    """Meeting"""
    CALL = 2
    """Call"""
    EMAIL = 3
    """Email"""
