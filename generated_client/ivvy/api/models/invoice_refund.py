# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model InvoiceRefund."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    NUMBER,
    STRING,
    TIMESTAMP,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class InvoiceRefund(ReadModel):
    """A refund of an invoice."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the refund of this invoice."""
    invoice_id: int | None | Unset = field(default=UNSET, metadata=member("invoiceId", Nullable(INTEGER)))
    """The id of the invoice."""
    refund_id: int | None | Unset = field(default=UNSET, metadata=member("refundId", Nullable(INTEGER)))
    """The id of the refund."""
    refund_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("refundDate", Nullable(TIMESTAMP))
    )
    """When the amount was refunded."""
    amount_refunded: float | None | Unset = field(default=UNSET, metadata=member("amountRefunded", Nullable(NUMBER)))
    """The amount that was refunded."""
    notes: str | None | Unset = field(default=UNSET, metadata=member("notes", Nullable(STRING)))
    """Notes on the refund."""
    refund_method_id: int | None | Unset = field(default=UNSET, metadata=member("refundMethodId", Nullable(INTEGER)))
    """The id of the refund method, if one was chosen."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the refund was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the refund was last changed."""
