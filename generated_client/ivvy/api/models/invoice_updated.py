# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model InvoiceUpdated."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    OBJECT,
    Nullable,
)
from ..model import member
from ..notification import Notification
from ..types import JSONValue


@define(kw_only=True, repr=False)
class InvoiceUpdated(Notification):
    """An invoice was updated, or a payment was applied to it."""

    data: Mapping[str, JSONValue] = field(metadata=member("data", OBJECT))
    """The invoice, as returned by getInvoice."""
    previous_data: Mapping[str, JSONValue] | None = field(metadata=member("previousData", Nullable(OBJECT)))
    """The former values of the members of the invoice that changed, by their names in JSON."""
