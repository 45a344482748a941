# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum CustomFieldType."""

from ..enums import OpenIntEnum


class CustomFieldType(OpenIntEnum):
    """The type of a custom field."""

    SMALL_TEXT = 0
    """Small Text"""
    LARGE_TEXT = 1
    """Large Text"""
    SINGLE_SELECT = 2
    """Single Select, with the values in select_values"""
    MULTIPLE_SELECT = 3
    """Multiple Select, with the values in select_values"""
    ADDRESS = 4
    """Address"""
    DATE = 5
    """Date"""
    FILE = 6
    """File, of the types in file_types"""
    STATIC_TEXT = 7
    """Static Text, which has no value"""
    WHOLE_NUMBER = 8
    """Whole Number"""
    LARGE_SELECT = 9
    """Large Select"""
