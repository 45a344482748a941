# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum TaxUnitType."""

from ..enums import OpenIntEnum


class TaxUnitType(OpenIntEnum):
    """By what the units of a tax are counted: the nights of rooms, the most guests that a room holds, or the guests who
    stay in it."""

    ROOM_NIGHTS = 1
    """Room Nights"""
    CAPACITY = 2
    """Capacity"""
    OCCUPANCY = 3
    """Occupancy"""
