# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum OfferedEventType."""

from ..enums import OpenIntEnum


class OfferedEventType(OpenIntEnum):
    """The marketplace event types that an offer can be for."""

    EVENT = 11
    """Event"""
    WEDDING = 21
    """Wedding"""
    CONFERENCE = 31
    """Conference"""
    MEETING = 41
    """Meeting"""
