# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CreditNoteRefund."""

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
class CreditNoteRefund(ReadModel):
    """A refund of a credit note."""

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
