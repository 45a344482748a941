# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model InvoicePayment."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    NUMBER,
    STRING,
    TIMESTAMP,
    EitherOf,
    EnumOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .invoice_payment_method import InvoicePaymentMethod
from .payment_card_type import PaymentCardType


@define(kw_only=True, repr=False)
class InvoicePayment(ReadModel):
    """A payment of an invoice. If a payment is for several invoices, its fee belongs to the first one."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the payment."""
    payment_id: str | int | None | Unset = field(
        default=UNSET, metadata=member("paymentId", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """The id of the credit card transaction, if the payment was made by credit card."""
    receipt_num: str | int | None | Unset = field(
        default=UNSET, metadata=member("receiptNum", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """The number of the receipt."""
    amount_paid: float | None | Unset = field(default=UNSET, metadata=member("amountPaid", Nullable(NUMBER)))
    """The amount that was paid, including the fee."""
    notes: str | None | Unset = field(default=UNSET, metadata=member("notes", Nullable(STRING)))
    """Notes on the payment."""
    cheque_number: str | int | None | Unset = field(
        default=UNSET, metadata=member("chequeNumber", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """The number of the cheque."""
    payment_method: InvoicePaymentMethod | None | Unset = field(
        default=UNSET, metadata=member("paymentMethod", Nullable(EnumOf(InvoicePaymentMethod)))
    )
    """How the payment was made."""
    custom_payment_method_id: int | None | Unset = field(
        default=UNSET, metadata=member("customPaymentMethodId", Nullable(INTEGER))
    )
    """The id of the custom payment method."""
    paid_date: datetime.datetime | None | Unset = field(default=UNSET, metadata=member("paidDate", Nullable(TIMESTAMP)))
    """When the payment was made."""
    fee_percentage: float | None | Unset = field(default=UNSET, metadata=member("feePercentage", Nullable(NUMBER)))
    """The fee included in amount_paid, as a percentage."""
    fee_amount: float | None | Unset = field(default=UNSET, metadata=member("feeAmount", Nullable(NUMBER)))
    """The fee included in amount_paid."""
    card_type: PaymentCardType | None | Unset = field(
        default=UNSET, metadata=member("cardType", Nullable(EnumOf(PaymentCardType)))
    )
    """The type of credit card."""
    invoice_id: int | None | Unset = field(default=UNSET, metadata=member("invoiceId", Nullable(INTEGER)))
    """The id of the invoice."""
