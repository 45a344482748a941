# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum RoomStatusError."""

from ..enums import OpenIntEnum


class RoomStatusError(OpenIntEnum):
    """Why the status of a room of a reservation was not changed."""

    SAME_STATUS = 1
    """The new status is the same as the current status"""
    INVALID_TRANSITION = 2
    """The current status cannot transition to the new status"""
    NOT_SUPPORTED = 3
    """The new status is not supported"""
    NOT_EDITABLE = 4
    """The reservation of room cannot be edited"""
