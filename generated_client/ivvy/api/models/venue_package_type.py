# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum VenuePackageType."""

from ..enums import OpenIntEnum


class VenuePackageType(OpenIntEnum):
    """The kinds of packages of a venue."""

    DETAILED = 1
    """Detailed"""
    SIMPLE = 2
    """Simple"""
