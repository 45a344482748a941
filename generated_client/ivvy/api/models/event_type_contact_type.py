# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum EventTypeContactType."""

from ..enums import OpenIntEnum


class EventTypeContactType(OpenIntEnum):
    """Who can be assigned to bookings and opportunities of an event type."""

    COMPANY_AND_CONTACT = 0
    """Company & Contact"""
    COMPANY = 1
    """Company"""
    CONTACT = 2
    """Contact"""
