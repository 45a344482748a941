# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingInvoiceRefund."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class BookingInvoiceRefund(Model):
    """The refund of one invoice of a booking."""

    invoice_id: int = field(metadata=member("invoiceId", INTEGER))
    """The id of the invoice."""
    refund_id: int = field(metadata=member("refundId", INTEGER))
    """The id of the refund of the invoice."""
