# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum RoomReservationCancellationError."""

from ..enums import OpenIntEnum


class RoomReservationCancellationError(OpenIntEnum):
    """Why a room reservation was not cancelled."""

    UNKNOWN_ERROR = 0
    """Unknown error"""
    ALREADY_CANCELLED = 1
    """The reservation is already cancelled"""
    INVALID_STATUS = 2
    """An old error condition that has been removed"""
    CHANNEL_ERROR_3 = 3
    """Unknown channel error"""
    CHANNEL_ERROR_4 = 4
    """Unknown channel error"""
    ROOMS_NOT_CANCELLED = 5
    """At least one room cannot be cancelled"""
    BAD_STATUS = 6
    """The status does not allow it"""
    NOT_EDITABLE = 7
    """The reservation has can_be_edited false"""
    ROOMS_OF_REQUEST_NOT_CANCELLED = 8
    """At least one room of room_ids was not cancelled, see failed_rooms"""
