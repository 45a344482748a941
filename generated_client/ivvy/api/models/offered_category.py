# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum OfferedCategory."""

from ..enums import OpenIntEnum


class OfferedCategory(OpenIntEnum):
    """The categories of menus and beverage packages in the marketplace."""

    BREAKFAST = 1
    """Breakfast"""
    MORNING_BREAK = 2
    """Morning Break"""
    LUNCH = 3
    """Lunch"""
    AFTERNOON_BREAK = 4
    """Afternoon Break"""
    DINNER = 5
    """Dinner"""
    COCKTAIL = 6
    """Cocktail"""
