# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model InvoiceAdded."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ModelOf,
)
from ..model import member
from ..notification import Notification
from .invoice import Invoice


@define(kw_only=True, repr=False)
class InvoiceAdded(Notification):
    """An invoice was added."""

    data: Invoice = field(metadata=member("data", ModelOf(lambda: Invoice)))
    """The invoice, as returned by getInvoice."""
