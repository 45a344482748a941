# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum PrivacyConsentSource."""

from ..enums import OpenIntEnum


class PrivacyConsentSource(OpenIntEnum):
    """Where a contact gave privacy consent."""

    USER_INITIATED_ENTRY = 1
    """User Initiated Entry"""
    MARKETPLACE = 2
    """Marketplace"""
    WEBSITE_BOOKING_ENGINE = 3
    """Website Booking Engine"""
    EVENT_WEBSITE = 4
    """Event Website"""
    API = 5
    """API"""
