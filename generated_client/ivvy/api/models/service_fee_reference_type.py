# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum ServiceFeeReferenceType."""

from ..enums import OpenIntEnum


class ServiceFeeReferenceType(OpenIntEnum):
    """The types of items that a service fee can apply to."""

    ACCOMMODATION = 1
    """Booking Accommodation"""
    ACCOMMODATION_OPTION = 2
    """Booking Accommodation Option"""
    PACKAGE = 3
    """Package"""
    SESSION = 4
    """Session"""
    MENU = 5
    """Menu / Food"""
    BEVERAGE_PACKAGE = 6
    """Beverage Package"""
    PRODUCT = 7
    """Product"""
    RESOURCE = 8
    """Resource"""
    ADDITIONAL_ITEM = 9
    """Additional Item"""
    SERVICE_FEE = 10
    """Service Fee"""
    SERVICE = 11
    """Service"""
