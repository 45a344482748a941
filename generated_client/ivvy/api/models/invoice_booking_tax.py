# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model InvoiceBookingTax."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class InvoiceBookingTax(ReadModel):
    """A tax on an invoice for a booking."""

    id: int | None | Unset = field(default=UNSET, metadata=member("id", Nullable(INTEGER)))
    """The id of the tax."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the tax."""
