# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CreditNoteAllocation."""

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
class CreditNoteAllocation(ReadModel):
    """An amount of a credit note that was allocated to an invoice."""

    invoice_id: int | None | Unset = field(default=UNSET, metadata=member("invoiceId", Nullable(INTEGER)))
    """The id of the invoice."""
    credit_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("creditDate", Nullable(TIMESTAMP))
    )
    """When the amount was allocated."""
    amount_allocated: float | None | Unset = field(default=UNSET, metadata=member("amountAllocated", Nullable(NUMBER)))
    """The amount that was allocated."""
    notes: str | None | Unset = field(default=UNSET, metadata=member("notes", Nullable(STRING)))
    """Notes on the allocation."""
