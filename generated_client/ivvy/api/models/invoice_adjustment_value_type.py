# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum InvoiceAdjustmentValueType."""

from ..enums import OpenIntEnum


class InvoiceAdjustmentValueType(OpenIntEnum):
    """How the adjustment of an item on an invoice is calculated."""

    FIXED = 1
    """Fixed"""
    PERCENTAGE = 2
    """Percentage"""
