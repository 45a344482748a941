# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum InvitationResponse."""

from ..enums import OpenStrEnum


class InvitationResponse(OpenStrEnum):
    """A contact's response to an invitation."""

    UNDECIDED = "U"
    """Undecided"""
    YES = "Y"
    """Yes"""
    NO = "N"
    """No"""
