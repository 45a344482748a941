# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum AccommodationRemovalError."""

from ..enums import OpenIntEnum


class AccommodationRemovalError(OpenIntEnum):
    """Why a group of accommodation was not removed."""

    UNKNOWN_ERROR = 1
    """Unknown error"""
    HAS_RESERVATIONS = 2
    """The group has room reservations, and cannot be removed"""
