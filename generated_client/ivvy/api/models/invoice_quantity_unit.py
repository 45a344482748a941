# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum InvoiceQuantityUnit."""

from ..enums import OpenIntEnum


class InvoiceQuantityUnit(OpenIntEnum):
    """The units of a quantity on an invoice."""

    NUMBER = 1
    """Number"""
