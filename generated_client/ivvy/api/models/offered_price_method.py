# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum OfferedPriceMethod."""

from ..enums import OpenIntEnum


class OfferedPriceMethod(OpenIntEnum):
    """How the price of a package is calculated."""

    PER_PERSON = 1
    """Per person"""
    FLAT_RATE = 2
    """Flat rate"""
