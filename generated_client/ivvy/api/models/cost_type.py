# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum CostType."""

from ..enums import OpenIntEnum


class CostType(OpenIntEnum):
    """The period that the price of a resource is for."""

    HOURLY = 1
    """Hourly"""
    DAILY = 2
    """Daily"""
