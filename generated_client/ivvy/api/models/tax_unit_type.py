# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum TaxUnitType."""

from ..enums import OpenIntEnum


class TaxUnitType(OpenIntEnum):
    """The units of a tax."""

    ROOM_NIGHTS = 1
    """Room Nights"""
    CAPACITY = 2
    """Capacity"""
    OCCUPANCY = 3
    """Occupancy"""
