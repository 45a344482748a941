# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum EmailLogReference."""

from ..enums import OpenIntEnum


class EmailLogReference(OpenIntEnum):
    """The kinds of objects that an email can be about."""

    OTHER = 0
    """Other"""
    CONTACT = 1
    """Contact"""
    EVENT = 2
    """Event"""
    MEMBERSHIP = 3
    """Membership"""
    ABSTRACT = 4
    """Abstract"""
    REGISTRATION = 5
    """Registration"""
    INVOICE = 6
    """Invoice"""
    AUTHOR = 7
    """Author"""
    TASK = 8
    """Task"""
    CREDIT_NOTE = 9
    """Credit Note"""
    SURVEY = 10
    """Survey"""
    VENUE_MARKETPLACE = 11
    """Venue Marketplace"""
    BOOKING = 12
    """Booking"""
    COMPANY = 13
    """Company"""
    FLOOR_PLAN = 14
    """Floor Plan"""
