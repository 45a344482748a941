# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum RegistrationInvoiceStatus."""

from ..enums import OpenIntEnum


class RegistrationInvoiceStatus(OpenIntEnum):
    """The statuses of a registration's invoice."""

    NOT_PAID = 0
    """Not Paid"""
    UNCONFIRMED_PAID = 1
    """Unconfirmed Paid"""
    WRITTEN_OFF = 2
    """Written Off"""
    FAILED = 3
    """Failed"""
    CANCELLED = 4
    """Cancelled"""
    REFUNDED = 5
    """Refunded"""
