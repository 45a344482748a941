# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingPayment."""

from __future__ import annotations

import datetime
from decimal import Decimal

from attrs import define, field

from ..codecs import (
    INTEGER,
    NUMBER,
    STRING,
    TIMESTAMP,
    EitherOf,
    EnumOf,
)
from ..model import Model, member
from ..types import UNSET, Unset
from .invoice_payment_method import InvoicePaymentMethod


@define(kw_only=True, repr=False)
class BookingPayment(Model):
    """A payment of a booking. The vendor's page does not say which members are required."""

    paid_date: datetime.datetime | Unset = field(default=UNSET, metadata=member("paidDate", TIMESTAMP))
    """When the payment was made."""
    amount_paid: float | Decimal | Unset = field(default=UNSET, metadata=member("amountPaid", NUMBER))
    """The amount that was paid."""
    payment_method: InvoicePaymentMethod | Unset = field(
        default=UNSET, metadata=member("paymentMethod", EnumOf(InvoicePaymentMethod))
    )
    """How the payment was made."""
    receipt_num: str | int | Unset = field(
        default=UNSET, metadata=member("receiptNum", EitherOf(string=STRING, integer=INTEGER))
    )
    """The number of the receipt."""
    notes: str | Unset = field(default=UNSET, metadata=member("notes", STRING))
    """Notes on the payment."""
