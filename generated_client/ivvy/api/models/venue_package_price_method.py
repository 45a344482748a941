# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum VenuePackagePriceMethod."""

from ..enums import OpenIntEnum


class VenuePackagePriceMethod(OpenIntEnum):
    """How the price of a venue package is calculated."""

    PER_PERSON = 1
    """Per Person"""
    FLAT_RATE = 2
    """Flat Rate"""
