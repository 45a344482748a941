# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum PackagePriceMethod."""

from ..enums import OpenIntEnum


class PackagePriceMethod(OpenIntEnum):
    """How the price of a package is calculated."""

    PER_PERSON = 1
    """Per Person"""
    FLAT_RATE = 2
    """Flat Rate"""
