# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum EventStatus."""

from ..enums import OpenIntEnum


class EventStatus(OpenIntEnum):
    """The statuses of an event."""

    DRAFT = 0
    """Draft"""
    CLOSED = 1
    """Closed"""
    LAUNCHED = 3
    """Launched"""
