# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetInvoiceRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class GetInvoiceRequest(Model):
    """A request for an invoice.

    Vendor's page: https://developer.ivvy.com/invoice/get-invoice
    """

    id: int = field(metadata=member("id", INTEGER))
    """The id of the invoice."""
