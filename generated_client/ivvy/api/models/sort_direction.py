# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum SortDirection."""

from ..enums import OpenStrEnum


class SortDirection(OpenStrEnum):
    """The order of sorted results."""

    ASCENDING = "asc"
    """Ascending"""
    DESCENDING = "desc"
    """Descending"""
