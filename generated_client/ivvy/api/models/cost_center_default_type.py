# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum CostCenterDefaultType."""

from ..enums import OpenIntEnum


class CostCenterDefaultType(OpenIntEnum):
    """The type of a default cost centre of an account."""

    OTHER = 1
    """Other"""
    FOOD = 2
    """Food"""
    BEVERAGE = 3
    """Beverage"""
    AUDIO_VISUAL = 4
    """Audio Visual"""
    ROOM_HIRE = 5
    """Room Hire"""
    ACCOMMODATION = 6
    """Accommodation"""
    SERVICE_FEES = 7
    """Service Fees"""
