# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum RoomConfirmationError."""

from ..enums import OpenIntEnum


class RoomConfirmationError(OpenIntEnum):
    """Why a room of a reservation was not confirmed."""

    ALREADY_CONFIRMED = 1
    """The room has already been confirmed"""
    CANCELLED = 2
    """The room has been cancelled"""
    NOT_ENOUGH_ROOMS = 3
    """There are not enough rooms available in group"""
    NOT_BOOKABLE = 4
    """Room cannot be booked"""
    NOT_EDITABLE = 5
    """The reservation cannot be edited"""
