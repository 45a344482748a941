# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model NewInvoicePayment."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import ClassVar

from attrs import define, field

from ..codecs import (
    INTEGER,
    NUMBER,
    STRING,
    TIMESTAMP,
    EnumOf,
    ListOf,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset
from .invoice_payment_method import InvoicePaymentMethod
from .payment_card_type import PaymentCardType


@define(kw_only=True, repr=False)
class NewInvoicePayment(Model):
    """A payment of an invoice.

    Vendor's page: https://developer.ivvy.com/invoice/add-payment
    """

    conditions: ClassVar[tuple[Condition, ...]] = (
        Condition(requires=("cardType",), equals=(("paymentMethod", (1,)),)),
        Condition(requires=("chequeNumber",), equals=(("paymentMethod", (5,)),)),
        Condition(requires=("customPaymentMethodId",), equals=(("paymentMethod", (13,)),)),
    )

    invoice_id: int = field(metadata=member("invoiceId", INTEGER))
    """The id of the invoice that the payment is for."""
    paid_date: datetime.datetime | Unset = field(default=UNSET, metadata=member("paidDate", TIMESTAMP))
    """When the payment was made."""
    amount_paid: float | Decimal = field(metadata=member("amountPaid", NUMBER))
    """The amount that was paid."""
    payment_method: InvoicePaymentMethod = field(metadata=member("paymentMethod", EnumOf(InvoicePaymentMethod)))
    """How the payment was made."""
    custom_payment_method_id: int | Unset = field(default=UNSET, metadata=member("customPaymentMethodId", INTEGER))
    """The id of the custom payment method, as returned by getOptions. Required when payment_method is 13 (custom)."""
    receipt_num: str | Unset = field(default=UNSET, metadata=member("receiptNum", STRING))
    """The number of the receipt."""
    reconciled_date: datetime.datetime | Unset = field(default=UNSET, metadata=member("reconciledDate", TIMESTAMP))
    """When the payment was reconciled."""
    card_type: PaymentCardType | Unset = field(default=UNSET, metadata=member("cardType", EnumOf(PaymentCardType)))
    """The type of credit card. Required when payment_method is 1 (credit card)."""
    fee_percentage: float | Decimal | Unset = field(default=UNSET, metadata=member("feePercentage", NUMBER))
    """The fee for paying by credit card, as a percentage. Ignored if fee_amount is present."""
    fee_amount: float | Decimal | Unset = field(default=UNSET, metadata=member("feeAmount", NUMBER))
    """The fee for paying by credit card, as an amount."""
    fee_excluded_tax_ids: list[int] | Unset = field(
        default=UNSET, metadata=member("feeExcludedTaxIds", ListOf(INTEGER))
    )
    """The ids of the taxes that are excluded from the payment."""
    cheque_number: str | Unset = field(default=UNSET, metadata=member("chequeNumber", STRING))
    """The number of the cheque. Required when payment_method is 5 (cheque)."""
    cheque_drawer_name: str | Unset = field(default=UNSET, metadata=member("chequeDrawerName", STRING))
    """The name of the drawer, if payment_method is 5 (cheque)."""
    cheque_bank_branch: str | Unset = field(default=UNSET, metadata=member("chequeBankBranch", STRING))
    """The bank branch, if payment_method is 5 (cheque)."""
    eft_transfer_date: datetime.datetime | Unset = field(default=UNSET, metadata=member("eftTransferDate", TIMESTAMP))
    """When the amount was transferred, if payment_method is 3 (direct deposit)."""
    eft_payment_reference: str | Unset = field(default=UNSET, metadata=member("eftPaymentReference", STRING))
    """The reference of the transfer, if payment_method is 3 (direct deposit)."""
    notes: str | Unset = field(default=UNSET, metadata=member("notes", STRING))
    """Notes on the payment."""
