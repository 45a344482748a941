# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum RegistrationStatus."""

from ..enums import OpenIntEnum


class RegistrationStatus(OpenIntEnum):
    """The statuses of a registration."""

    IN_PROGRESS = 1
    """In Progress"""
    COMPLETED = 2
    """Completed"""
    CANCELLED = 3
    """Cancelled"""
    PAYMENT_REQUIRED = 4
    """Payment Required, or waiting for a payment"""
    DELETED = 5
    """Deleted"""
    CHECKOUT = 6
    """Checkout"""
    INCOMPLETE = 7
    """Incomplete"""
