# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The specific codes that any action can return. Those of one action are in the module of its namespace."""

from enum import IntEnum


class SharedCode(IntEnum):
    """Specific codes that any action can return."""

    STALE = 23005
    """The date of the request differs from the platform's clock by more than 5 minutes."""
    INVALID_PARAMETER = 23016
    """A member failed validation; the additional messages give the reason."""
    MISSING_PARAMETER = 23017
    """A required member is missing."""
