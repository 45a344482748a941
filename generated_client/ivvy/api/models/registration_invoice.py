# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RegistrationInvoice."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    NUMBER,
    STRING,
    EnumOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .registration_invoice_status import RegistrationInvoiceStatus


@define(kw_only=True, repr=False)
class RegistrationInvoice(ReadModel):
    """An invoice of a registration."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the invoice."""
    reference: str | None | Unset = field(default=UNSET, metadata=member("reference", Nullable(STRING)))
    """The invoice number."""
    title: str | None | Unset = field(default=UNSET, metadata=member("title", Nullable(STRING)))
    """The title of the invoice."""
    current_status: RegistrationInvoiceStatus | None | Unset = field(
        default=UNSET, metadata=member("currentStatus", Nullable(EnumOf(RegistrationInvoiceStatus)))
    )
    """The status of the invoice."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the invoice."""
    currency: str | None | Unset = field(default=UNSET, metadata=member("currency", Nullable(STRING)))
    """The currency of the invoice."""
    total_cost: float | None | Unset = field(default=UNSET, metadata=member("totalCost", Nullable(NUMBER)))
    """The total amount of the invoice."""
    total_paid: float | None | Unset = field(default=UNSET, metadata=member("totalPaid", Nullable(NUMBER)))
    """The amount that was paid."""
    invoice_url: str | None | Unset = field(default=UNSET, metadata=member("invoiceUrl", Nullable(STRING)))
    """The URL of the invoice."""
    invoice_url_pdf: str | None | Unset = field(default=UNSET, metadata=member("invoiceUrlPdf", Nullable(STRING)))
    """The URL of the invoice as a PDF."""
