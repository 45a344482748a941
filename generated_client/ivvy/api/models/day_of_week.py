# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum DayOfWeek."""

from ..enums import OpenIntEnum


class DayOfWeek(OpenIntEnum):
    """The days of the week."""

    SUNDAY = 0
    """Sunday"""
    MONDAY = 1
    """Monday"""
    TUESDAY = 2
    """Tuesday"""
    WEDNESDAY = 3
    """Wednesday"""
    THURSDAY = 4
    """Thursday"""
    FRIDAY = 5
    """Friday"""
    SATURDAY = 6
    """Saturday"""
