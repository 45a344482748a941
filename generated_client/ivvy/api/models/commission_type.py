# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum CommissionType."""

from ..enums import OpenIntEnum


class CommissionType(OpenIntEnum):
    """How a commission is calculated."""

    FIXED = 1
    """Fixed"""
    PERCENTAGE = 2
    """Percentage"""
