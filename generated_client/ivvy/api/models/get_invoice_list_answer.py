# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetInvoiceListAnswer."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    ListOf,
    ModelOf,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .collection_meta import CollectionMeta
from .invoice import Invoice


@define(kw_only=True, repr=False)
class GetInvoiceListAnswer(ReadModel):
    """A result page of the invoices of the account.

    Vendor's page: https://developer.ivvy.com/invoice/get-invoice-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of invoices, and the position of this result page."""
    results: list[Invoice] = field(metadata=member("results", ListOf(ModelOf(lambda: Invoice))))
    """The invoices on this result page."""
