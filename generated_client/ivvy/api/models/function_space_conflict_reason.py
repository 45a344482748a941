# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum FunctionSpaceConflictReason."""

from ..enums import OpenIntEnum


class FunctionSpaceConflictReason(OpenIntEnum):
    """Why a function space is not available."""

    BLOCKED = 1
    """The space has been blocked."""
    MAXIMUM_PAX_EXCEEDED = 2
    """The space is too small for the number of attendees."""
    RESERVED = 3
    """Another booking uses the space."""
