# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum RoomCancellationError."""

from ..enums import OpenIntEnum


class RoomCancellationError(OpenIntEnum):
    """Why a room of a reservation was not cancelled."""

    ALREADY_CANCELLED = 1
    """The room has already been cancelled"""
    NOT_CANCELLABLE = 2
    """The room cannot be cancelled"""
    NOT_EDITABLE = 3
    """The reservation of the room cannot be edited"""
