# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetInvoiceListRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    Limited,
)
from ..filters import Filter, FilterOf
from ..model import Model, member
from ..types import UNSET, Unset
from .invoice_filter import InvoiceFilter


@define(kw_only=True, repr=False)
class GetInvoiceListRequest(Model):
    """A request for the invoices of the account.

    Vendor's page: https://developer.ivvy.com/invoice/get-invoice-list
    """

    per_page: int | Unset = field(default=UNSET, metadata=member("perPage", Limited(INTEGER, minimum=1)))
    """The maximum number of results on a result page. Most actions cap it; a number above the cap has no effect. At
    least 1."""
    start: int | Unset = field(default=UNSET, metadata=member("start", Limited(INTEGER, minimum=0)))
    """The zero-based offset of the first result in the whole collection, not a page number. At least 0."""
    filter: InvoiceFilter | Filter | Unset = field(
        default=UNSET, metadata=member("filter", FilterOf(lambda: InvoiceFilter))
    )
    """Conditions that the invoices must meet."""
