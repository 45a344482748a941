# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum BeverageCostPeriod."""

from ..enums import OpenIntEnum


class BeverageCostPeriod(OpenIntEnum):
    """The periods that the price of a beverage package can be for."""

    HOURLY = 1
    """Hourly"""
    DAILY = 2
    """Daily"""
