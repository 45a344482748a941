# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum EventKind."""

from ..enums import OpenIntEnum


class EventKind(OpenIntEnum):
    """The types of events."""

    OTHER = 0
    """Other"""
    PARTY = 1
    """Party"""
    FESTIVAL = 2
    """Festival"""
    GOLF_DAY = 3
    """Golf Day"""
    WEDDING = 4
    """Wedding"""
    MEETING = 5
    """Meeting"""
    SEMINAR = 6
    """Seminar"""
    CONFERENCE = 7
    """Conference"""
    EXHIBITION = 8
    """Exhibition"""
    ROADSHOW = 9
    """Roadshow"""
    SIMPLE = 10
    """Simple"""
    PARTY_21ST_OR_18TH = 11
    """Party (21st / 18th)"""
    RECORD_EVENT_DETAILS = 12
    """Record Event Details"""
