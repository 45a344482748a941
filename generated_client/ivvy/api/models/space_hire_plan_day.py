# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum SpaceHirePlanDay."""

from ..enums import OpenIntEnum


class SpaceHirePlanDay(OpenIntEnum):
    """A day of the week on which a rate of a space hire plan applies."""

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
