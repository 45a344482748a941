# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum ActivityPurposeType."""

from ..enums import OpenIntEnum


class ActivityPurposeType(OpenIntEnum):
    """The types of purposes of activities."""

    ACCOUNT = 1
    """Account"""
    FUNCTION = 2
    """Function"""
    CORPORATE = 3
    """Corporate"""
    GROUP = 4
    """Group"""
