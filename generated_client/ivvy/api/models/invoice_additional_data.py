# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model InvoiceAdditionalData."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    EitherOf,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .invoice_booking_tax import InvoiceBookingTax


@define(kw_only=True, repr=False)
class InvoiceAdditionalData(ReadModel):
    """Further data of an invoice for a booking."""

    purchase_order_reference: str | int | None | Unset = field(
        default=UNSET, metadata=member("purchaseOrderReference", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """The reference of the purchase order."""
    taxes: list[InvoiceBookingTax] | None | Unset = field(
        default=UNSET, metadata=member("taxes", Nullable(ListOf(ModelOf(lambda: InvoiceBookingTax))))
    )
    """The taxes on the invoice."""
