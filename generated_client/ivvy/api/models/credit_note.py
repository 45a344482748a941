# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CreditNote."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    NUMBER,
    STRING,
    TIMESTAMP,
    EnumOf,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .credit_note_allocation import CreditNoteAllocation
from .credit_note_item import CreditNoteItem
from .credit_note_refund import CreditNoteRefund
from .invoice_address import InvoiceAddress
from .invoice_reference_type import InvoiceReferenceType
from .invoice_tax import InvoiceTax


@define(kw_only=True, repr=False)
class CreditNote(ReadModel):
    """A credit note. A list of credit notes has it without its address, items, taxes, allocations and refunds.

    Vendor's page: https://developer.ivvy.com/invoice/get-credit-note
    """

    id: int = field(metadata=member("id", INTEGER))
    """The id of the credit note."""
    reference: str | None | Unset = field(default=UNSET, metadata=member("reference", Nullable(STRING)))
    """The number of the credit note, unique within the account."""
    title: str | None | Unset = field(default=UNSET, metadata=member("title", Nullable(STRING)))
    """The title of the credit note."""
    notes: str | None | Unset = field(default=UNSET, metadata=member("notes", Nullable(STRING)))
    """The description of the credit note."""
    currency: str | None | Unset = field(default=UNSET, metadata=member("currency", Nullable(STRING)))
    """The code of the currency."""
    total_amount: float | None | Unset = field(default=UNSET, metadata=member("totalAmount", Nullable(NUMBER)))
    """The total amount of the credit note."""
    total_tax_amount: float | None | Unset = field(default=UNSET, metadata=member("totalTaxAmount", Nullable(NUMBER)))
    """The tax on the credit note."""
    amount_allocated: float | None | Unset = field(default=UNSET, metadata=member("amountAllocated", Nullable(NUMBER)))
    """The amount that was allocated to invoices."""
    amount_refunded: float | None | Unset = field(default=UNSET, metadata=member("amountRefunded", Nullable(NUMBER)))
    """The amount that was refunded."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the credit note was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the credit note was last changed."""
    ref_type: InvoiceReferenceType | None | Unset = field(
        default=UNSET, metadata=member("refType", Nullable(EnumOf(InvoiceReferenceType)))
    )
    """The type of object that the credit note is for."""
    ref_id: int | None | Unset = field(default=UNSET, metadata=member("refId", Nullable(INTEGER)))
    """The id of the object that the credit note is for."""
    event_id: int | None | Unset = field(default=UNSET, metadata=member("eventId", Nullable(INTEGER)))
    """The id of the event that the credit note belongs to."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue that the credit note belongs to."""
    contact_id: int | None | Unset = field(default=UNSET, metadata=member("contactId", Nullable(INTEGER)))
    """The id of the contact that the credit note belongs to."""
    company_id: int | None | Unset = field(default=UNSET, metadata=member("companyId", Nullable(INTEGER)))
    """The id of the company that the credit note belongs to."""
    invoice_id: int | None | Unset = field(default=UNSET, metadata=member("invoiceId", Nullable(INTEGER)))
    """The id of the invoice from which the credit note was made."""
    address: InvoiceAddress | None | Unset = field(
        default=UNSET, metadata=member("address", Nullable(ModelOf(lambda: InvoiceAddress)))
    )
    """The address of the recipient."""
    taxes: list[InvoiceTax] | None | Unset = field(
        default=UNSET, metadata=member("taxes", Nullable(ListOf(ModelOf(lambda: InvoiceTax))))
    )
    """The amount of each tax."""
    items: list[CreditNoteItem] | None | Unset = field(
        default=UNSET, metadata=member("items", Nullable(ListOf(ModelOf(lambda: CreditNoteItem))))
    )
    """The items of the credit note."""
    allocations: list[CreditNoteAllocation] | None | Unset = field(
        default=UNSET, metadata=member("allocations", Nullable(ListOf(ModelOf(lambda: CreditNoteAllocation))))
    )
    """The amounts that were allocated to invoices."""
    refunds: list[CreditNoteRefund] | None | Unset = field(
        default=UNSET, metadata=member("refunds", Nullable(ListOf(ModelOf(lambda: CreditNoteRefund))))
    )
    """The refunds of the credit note."""
