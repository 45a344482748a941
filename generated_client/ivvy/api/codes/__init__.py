# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The specific codes that any action can return. Those of one action are in the module of its namespace."""

from enum import IntEnum


class SharedCode(IntEnum):
    """Specific codes that any action can return."""

    STALE = 23005
    """The date of the request is more than 5 minutes away from the platform's own clock."""
    INVALID_PARAMETER = 23016
    """A member did not validate; the additional messages say why."""
    MISSING_PARAMETER = 23017
    """A required member is missing."""
