# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum MenuCostType."""

from ..enums import OpenIntEnum


class MenuCostType(OpenIntEnum):
    """How the price of a menu is calculated."""

    PER_PERSON = 1
    """Per person"""
    FLAT_RATE = 2
    """Flat rate"""
    TOTAL_OF_ITEMS = 3
    """Total of menu items"""
