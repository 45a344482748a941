# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum PaymentCardType."""

from ..enums import OpenIntEnum


class PaymentCardType(OpenIntEnum):
    """The types of credit card."""

    UNKNOWN = 0
    """Unknown"""
    VISA = 1
    """Visa"""
    MASTER_CARD = 2
    """Master Card"""
    AMEX = 3
    """Amex"""
    DINERS = 4
    """Diners"""
