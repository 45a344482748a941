# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum RoomReservationRemovalError."""

from ..enums import OpenIntEnum


class RoomReservationRemovalError(OpenIntEnum):
    """Why a room reservation was not removed."""

    UNKNOWN_ERROR = 1
    """Unknown error"""
    INVALID_STATUS = 2
    """Only "not confirmed" room reservations can be deleted"""
