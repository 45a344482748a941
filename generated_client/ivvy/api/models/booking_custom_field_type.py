# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum BookingCustomFieldType."""

from ..enums import OpenIntEnum


class BookingCustomFieldType(OpenIntEnum):
    """The type of a custom field."""

    SMALL_TEXT = 0
    """Small Text"""
    LARGE_TEXT = 1
    """Large Text"""
    SINGLE_SELECT = 2
    """Single Select"""
    MULTI_SELECT = 3
    """Multi Select"""
    ADDRESS = 4
    """Address"""
    DATE = 5
    """Date"""
    FILE = 6
    """File"""
    STATIC_TEXT = 7
    """Static Text"""
    WHOLE_NUMBER = 8
    """Whole Number"""
    HTML_TEXT = 10
    """Html Text"""
