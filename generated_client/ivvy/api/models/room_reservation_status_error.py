# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum RoomReservationStatusError."""

from ..enums import OpenIntEnum


class RoomReservationStatusError(OpenIntEnum):
    """Why the status of a room reservation was not changed."""

    UNKNOWN_ERROR = 0
    """Unknown error"""
    SAME_STATUS = 1
    """The new status is the same as the current status"""
    INVALID_TRANSITION = 2
    """The current status cannot transition to the new status"""
    NOT_SUPPORTED = 3
    """The new status is not supported"""
    NOT_EDITABLE = 4
    """The reservation has can_be_edited false"""
    ROOMS_OF_REQUEST_NOT_CHANGED = 5
    """At least one room of room_ids was not changed, see failed_rooms"""
