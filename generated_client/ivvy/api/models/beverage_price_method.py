# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum BeveragePriceMethod."""

from ..enums import OpenIntEnum


class BeveragePriceMethod(OpenIntEnum):
    """How the price of a beverage package is calculated, according to the vendor's .NET client."""

    HOURLY_RATE = 99
    """Hourly Rate"""
    PER_PERSON = 100
    """Per Person"""
    FIXED_RATE = 102
    """Fixed Rate"""
    TOTAL_OF_ITEMS = 103
    """Total of Items"""
