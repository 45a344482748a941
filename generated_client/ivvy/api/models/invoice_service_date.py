# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model InvoiceServiceDate."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    DATE,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class InvoiceServiceDate(ReadModel):
    """The dates of the service that an item of an invoice is for."""

    start: datetime.date | None | Unset = field(default=UNSET, metadata=member("start", Nullable(DATE)))
    """The first day."""
    end: datetime.date | None | Unset = field(default=UNSET, metadata=member("end", Nullable(DATE)))
    """The last day."""
