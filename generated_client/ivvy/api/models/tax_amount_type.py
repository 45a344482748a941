# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum TaxAmountType."""

from ..enums import OpenIntEnum


class TaxAmountType(OpenIntEnum):
    """How a tax is calculated."""

    PERCENTAGE = 1
    """Percentage"""
    AMOUNT = 2
    """Amount"""
