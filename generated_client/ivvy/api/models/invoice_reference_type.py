# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum InvoiceReferenceType."""

from ..enums import OpenIntEnum


class InvoiceReferenceType(OpenIntEnum):
    """The types of object that an invoice or a credit note is for."""

    CUSTOM = 0
    """Custom"""
    EVENT_REGISTRATION = 1
    """Event Registration"""
    MEMBERSHIP_SIGN_UP = 2
    """Membership Sign Up"""
    MEMBERSHIP_RENEWAL = 3
    """Membership Renewal"""
    VENUE_BOOKING = 4
    """Venue Booking"""
