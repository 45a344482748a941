# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model InvoiceUpdated."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    OBJECT,
    ModelOf,
    Nullable,
)
from ..model import member
from ..notification import Notification
from ..types import JSONValue
from .invoice import Invoice


@define(kw_only=True, repr=False)
class InvoiceUpdated(Notification):
    """An invoice was updated, or a payment was applied to it."""

    data: Invoice = field(metadata=member("data", ModelOf(lambda: Invoice)))
    """The invoice, as returned by getInvoice."""
    previous_data: Mapping[str, JSONValue] | None = field(metadata=member("previousData", Nullable(OBJECT)))
    """The former values of the members of the invoice that changed, by their names in JSON."""
