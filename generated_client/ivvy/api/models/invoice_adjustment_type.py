# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum InvoiceAdjustmentType."""

from ..enums import OpenIntEnum


class InvoiceAdjustmentType(OpenIntEnum):
    """The types of adjustment of an item on an invoice."""

    DISCOUNT = 1
    """Discount"""
    SURCHARGE = 2
    """Surcharge"""
