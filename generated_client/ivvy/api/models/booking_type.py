# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum BookingType."""

from ..enums import OpenIntEnum


class BookingType(OpenIntEnum):
    """The types of booking that can be added."""

    DETAILED = 1
    """Event templates and accommodation. Available only if the venue has function space."""
    ACCOMMODATION_ONLY = 4
    """Accommodation only. Available only if the venue has accommodation."""
