# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum CustomFieldVisibility."""

from ..enums import OpenIntEnum


class CustomFieldVisibility(OpenIntEnum):
    """Who can see a custom field."""

    ALL = 1
    """All"""
    USER_GROUP = 2
    """User Group"""
    NONE = 3
    """None"""
