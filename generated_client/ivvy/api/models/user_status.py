# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum UserStatus."""

from ..enums import OpenIntEnum


class UserStatus(OpenIntEnum):
    """The status of a user."""

    ACTIVE = 1
    """Active"""
    INACTIVE = 2
    """Inactive"""
