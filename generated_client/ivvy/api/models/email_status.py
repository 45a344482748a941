# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum EmailStatus."""

from ..enums import OpenIntEnum


class EmailStatus(OpenIntEnum):
    """Whether a contact is subscribed to emails."""

    SUBSCRIBED = 1
    """Subscribed"""
    UNSUBSCRIBED = 2
    """Unsubscribed"""
    BOUNCED = 3
    """Bounced"""
    REGISTERING = 4
    """Registering"""
    NO_MARKETING = 5
    """No Marketing"""
