# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum FoodBeveragePayableBy."""

from ..enums import OpenIntEnum


class FoodBeveragePayableBy(OpenIntEnum):
    """Who pays for food and beverages."""

    MASTER_ACCOUNT = 1
    """Master Account"""
    GUESTS = 2
    """Guests"""
