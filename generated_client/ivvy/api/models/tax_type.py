# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum TaxType."""

from ..enums import OpenIntEnum


class TaxType(OpenIntEnum):
    """The type of a charge: a tax or a service fee."""

    TAX = 1
    """Tax"""
    SERVICE_FEES = 2
    """Service Fees"""
