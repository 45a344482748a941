# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum RegistrationStatus."""

from ..enums import OpenIntEnum


class RegistrationStatus(OpenIntEnum):
    """The statuses of a registration."""

    COMPLETED = 2
    """Completed"""
    CANCELLED = 3
    """Cancelled"""
    PAYMENT_REQUIRED = 4
    """Payment Required"""
