# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum SmsStatus."""

from ..enums import OpenIntEnum


class SmsStatus(OpenIntEnum):
    """Whether a contact is subscribed to text messages."""

    SUBSCRIBED = 1
    """Subscribed"""
    UNSUBSCRIBED = 2
    """Unsubscribed"""
    FAILED = 3
    """Failed"""
    NO_MARKETING = 4
    """No Marketing"""
