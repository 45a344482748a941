# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum VenuePackageType."""

from ..enums import OpenIntEnum


class VenuePackageType(OpenIntEnum):
    """The types of venue packages."""

    DETAILED = 1
    """Detailed"""
    SIMPLE = 2
    """Simple"""
