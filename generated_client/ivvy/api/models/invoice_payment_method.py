# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum InvoicePaymentMethod."""

from ..enums import OpenIntEnum


class InvoicePaymentMethod(OpenIntEnum):
    """The methods of payment of invoices."""

    UNKNOWN = 0
    """Unknown"""
    CREDIT_CARD = 1
    """Credit Card"""
    BPAY = 2
    """BPay"""
    DIRECT_DEPOSIT = 3
    """Direct Deposit"""
    PAYPAL = 4
    """PayPal"""
    CHEQUE = 5
    """Cheque"""
    CASH = 6
    """Cash"""
    CUSTOM_GATEWAY = 7
    """Custom Gateway"""
    ACCOUNTS_RECEIVABLE = 8
    """Accounts Receivable"""
    EFTPOS = 9
    """EFTPOS"""
    WRITE_OFF = 10
    """WriteOff"""
    POINT_OF_SALE = 11
    """Point of Sale"""
    WIRE_TRANSFER = 12
    """Wire Transfer"""
    CUSTOM = 13
    """Custom"""
