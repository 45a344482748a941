# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum RoomReservationConfirmationError."""

from ..enums import OpenIntEnum


class RoomReservationConfirmationError(OpenIntEnum):
    """Why a room reservation was not confirmed."""

    UNKNOWN_ERROR = 0
    """Unknown error"""
    ALREADY_CONFIRMED = 1
    """The reservation is already confirmed"""
    CANCELLED = 2
    """The reservation is cancelled (and cannot be confirmed)"""
    NO_ROOMS = 3
    """The reservation has no rooms to confirm"""
    AVAILABILITY_NOT_CONFIRMED = 4
    """The group of accommodation cannot confirm that the room is available"""
    NOT_ENOUGH_ROOMS = 5
    """The group of accommodation has not enough rooms"""
    CHANNEL_ERROR_6 = 6
    """Unknown channel error"""
    ROOMS_NOT_CONFIRMED = 7
    """At least one room cannot be confirmed"""
    CHANNEL_ERROR_8 = 8
    """Unknown channel error"""
    NOT_EDITABLE = 9
    """The reservation has can_be_edited false"""
    ROOMS_OF_REQUEST_NOT_CONFIRMED = 10
    """At least one room of room_ids was not confirmed, see failed_rooms"""
