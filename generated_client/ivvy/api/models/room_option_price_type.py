# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum RoomOptionPriceType."""

from ..enums import OpenIntEnum


class RoomOptionPriceType(OpenIntEnum):
    """What the price of an option of a room is for."""

    PER_ROOM = 1
    """Per Room"""
    PER_GUEST = 2
    """Per Guest"""
