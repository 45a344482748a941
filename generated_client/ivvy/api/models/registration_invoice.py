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
    """The invoice."""
    reference: str | None | Unset = field(default=UNSET, metadata=member("reference", Nullable(STRING)))
    """Its number."""
    title: str | None | Unset = field(default=UNSET, metadata=member("title", Nullable(STRING)))
    """Its title."""
    current_status: RegistrationInvoiceStatus | None | Unset = field(
        default=UNSET, metadata=member("currentStatus", Nullable(EnumOf(RegistrationInvoiceStatus)))
    )
    """Its status."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """Its description."""
    currency: str | None | Unset = field(default=UNSET, metadata=member("currency", Nullable(STRING)))
    """Its currency."""
    total_cost: float | None | Unset = field(default=UNSET, metadata=member("totalCost", Nullable(NUMBER)))
    """Its amount."""
    total_paid: float | None | Unset = field(default=UNSET, metadata=member("totalPaid", Nullable(NUMBER)))
    """What was paid of it."""
    invoice_url: str | None | Unset = field(default=UNSET, metadata=member("invoiceUrl", Nullable(STRING)))
    """Where it is."""
    invoice_url_pdf: str | None | Unset = field(default=UNSET, metadata=member("invoiceUrlPdf", Nullable(STRING)))
    """Where it is as PDF."""
