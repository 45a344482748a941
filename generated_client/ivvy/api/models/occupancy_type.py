# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum OccupancyType."""

from ..enums import OpenIntEnum


class OccupancyType(OpenIntEnum):
    """The number of guests that a room is occupied by."""

    SINGLE = 1
    """Single"""
    DOUBLE = 2
    """Double"""
    TRIPLE = 3
    """Triple"""
    QUAD = 4
    """Quad"""
