# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum BeveragePriceType."""

from ..enums import OpenIntEnum


class BeveragePriceType(OpenIntEnum):
    """How the price of a beverage package is calculated."""

    PER_PERSON = 1
    """Per person"""
    FLAT_RATE = 2
    """Flat rate"""
