# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum BookingChangeReference."""

from ..enums import OpenIntEnum


class BookingChangeReference(OpenIntEnum):
    """The kinds of objects that an entry of the change log can be about."""

    BOOKING = 1
    """Booking"""
    ACCOMMODATION = 2
    """Accommodation"""
    SESSION = 3
    """Session"""
    MENU = 4
    """Menu"""
    BEVERAGE = 5
    """Beverage"""
    RESOURCE = 6
    """Resource"""
    PRODUCT = 7
    """Product"""
    CONTACT = 8
    """Contact"""
    ADDITIONAL_ITEM = 9
    """Additional Item"""
    PACKAGE = 11
    """Package"""
    SETUP_REQUIREMENT = 12
    """Setup Requirement"""
