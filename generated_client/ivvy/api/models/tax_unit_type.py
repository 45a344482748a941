# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum TaxUnitType."""

from ..enums import OpenIntEnum


class TaxUnitType(OpenIntEnum):
    """How the units of a tax are counted: by room nights, by the maximum number of guests that a room holds (capacity),
    or by the number of guests who stay in it (occupancy)."""

    ROOM_NIGHTS = 1
    """Room Nights"""
    CAPACITY = 2
    """Capacity"""
    OCCUPANCY = 3
    """Occupancy"""
