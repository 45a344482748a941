# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum TaxScope."""

from ..enums import OpenIntEnum


class TaxScope(OpenIntEnum):
    """The items that a tax applies to."""

    ALL = 1
    """All"""
    ACCOMMODATION_ONLY = 2
    """Accommodation Only"""
