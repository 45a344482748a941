# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum InvoiceItemType."""

from ..enums import OpenIntEnum


class InvoiceItemType(OpenIntEnum):
    """The types of item on an invoice or a credit note. A package is one item, although its revenue can belong to
    several cost centres."""

    UNKNOWN = 0
    """Unknown"""
    FEE = 100
    """Fee"""
    CARD_FEE = 102
    """Card Fee"""
    PAYMENT_FEE = 103
    """Payment Fee"""
    DEPOSIT = 500
    """Deposit"""
    PACKAGE = 501
    """Package"""
    INVOICE = 502
    """Invoice"""
    PAYMENT = 503
    """Payment"""
    FINAL_INVOICE_ADJUSTMENT = 504
    """Final Invoice Adjustment"""
    SESSION = 505
    """Session"""
    MENU_PACKAGE = 506
    """Menu Package"""
    BEVERAGE_PACKAGE = 507
    """Beverage Package"""
    RESOURCE = 508
    """Resource"""
    PRODUCT = 509
    """Product"""
    ACCOMMODATION = 510
    """Accommodation"""
    ADDITIONAL_LINE = 511
    """Additional Line"""
    INVOICE_PAYMENT_FEE = 512
    """Invoice Payment Fee"""
    SERVICE_FEE = 513
    """Service Fee"""
