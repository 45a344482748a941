# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum InvoiceStatus."""

from ..enums import OpenIntEnum


class InvoiceStatus(OpenIntEnum):
    """The statuses of an invoice."""

    NOT_PAID = 0
    """Not Paid"""
    UNCONFIRMED_PAID = 1
    """Un-confirmed Paid"""
    PAID = 2
    """Paid"""
    WRITTEN_OFF = 3
    """Written Off"""
    CANCELLED = 4
    """Cancelled"""
    REFUNDED = 5
    """Refunded"""
