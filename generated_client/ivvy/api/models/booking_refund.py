# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingRefund."""

from __future__ import annotations

import datetime
from decimal import Decimal

from attrs import define, field

from ..codecs import (
    NUMBER,
    STRING,
    TIMESTAMP,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class BookingRefund(Model):
    """A refund of a booking. The vendor's page does not say which members are required."""

    refund_date: datetime.datetime | Unset = field(default=UNSET, metadata=member("refundDate", TIMESTAMP))
    """When the amount was refunded."""
    amount: float | Decimal | Unset = field(default=UNSET, metadata=member("amount", NUMBER))
    """The amount to refund, greater than zero."""
    notes: str | Unset = field(default=UNSET, metadata=member("notes", STRING))
    """Notes on the refund."""
