# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model Invoice."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
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
from .contact_summary import ContactSummary
from .invoice_additional_data import InvoiceAdditionalData
from .invoice_address import InvoiceAddress
from .invoice_company import InvoiceCompany
from .invoice_item import InvoiceItem
from .invoice_payment import InvoicePayment
from .invoice_reference_type import InvoiceReferenceType
from .invoice_refund import InvoiceRefund
from .invoice_status import InvoiceStatus
from .invoice_tax import InvoiceTax


@define(kw_only=True, repr=False)
class Invoice(ReadModel):
    """An invoice. A list of invoices has it without its items, refunds and taxes.

    Vendor's page: https://developer.ivvy.com/invoice/get-invoice
    """

    id: int = field(metadata=member("id", INTEGER))
    """The id of the invoice."""
    reference: str | None | Unset = field(default=UNSET, metadata=member("reference", Nullable(STRING)))
    """The number of the invoice, unique within the account."""
    title: str | None | Unset = field(default=UNSET, metadata=member("title", Nullable(STRING)))
    """The title of the invoice."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the invoice."""
    currency: str | None | Unset = field(default=UNSET, metadata=member("currency", Nullable(STRING)))
    """The code of the currency."""
    total_cost: float | None | Unset = field(default=UNSET, metadata=member("totalCost", Nullable(NUMBER)))
    """The total amount of the invoice."""
    total_tax_cost: float | None | Unset = field(default=UNSET, metadata=member("totalTaxCost", Nullable(NUMBER)))
    """The tax on the invoice."""
    amount_paid: float | None | Unset = field(default=UNSET, metadata=member("amountPaid", Nullable(NUMBER)))
    """The amount that was paid."""
    to_contact_email: str | None | Unset = field(default=UNSET, metadata=member("toContactEmail", Nullable(STRING)))
    """The email address of the recipient."""
    to_contact_name: str | None | Unset = field(default=UNSET, metadata=member("toContactName", Nullable(STRING)))
    """The name of the recipient."""
    contact: ContactSummary | None | Unset = field(
        default=UNSET, metadata=member("contact", Nullable(ModelOf(lambda: ContactSummary)), "Contact")
    )
    """The contact of the invoice. Responses may also name it `Contact`."""
    company: InvoiceCompany | None | Unset = field(
        default=UNSET, metadata=member("company", Nullable(ModelOf(lambda: InvoiceCompany)), "Company")
    )
    """The company of the invoice. Responses may also name it `Company`."""
    current_status: InvoiceStatus | None | Unset = field(
        default=UNSET, metadata=member("currentStatus", Nullable(EnumOf(InvoiceStatus)))
    )
    """The status of the invoice."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the invoice was added."""
    issued_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("issuedDate", Nullable(TIMESTAMP))
    )
    """When the invoice was issued."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the invoice was last changed."""
    ref_type: InvoiceReferenceType | None | Unset = field(
        default=UNSET, metadata=member("refType", Nullable(EnumOf(InvoiceReferenceType)))
    )
    """The type of object that the invoice is for."""
    ref_id: int | None | Unset = field(default=UNSET, metadata=member("refId", Nullable(INTEGER)))
    """The id of the object that the invoice is for, such as the booking if ref_type is 4."""
    tax_rate_used: float | None | Unset = field(default=UNSET, metadata=member("taxRateUsed", Nullable(NUMBER)))
    """The rate of the tax on the invoice, as a percentage."""
    is_tax_charged: bool | None | Unset = field(default=UNSET, metadata=member("isTaxCharged", Nullable(BOOLEAN)))
    """Whether tax is charged on the invoice."""
    payment_due_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("paymentDueDate", Nullable(TIMESTAMP))
    )
    """When the payment is due."""
    event_id: int | None | Unset = field(default=UNSET, metadata=member("eventId", Nullable(INTEGER)))
    """The id of the event that the invoice belongs to."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue that the invoice belongs to."""
    to_contact_id: int | None | Unset = field(default=UNSET, metadata=member("toContactId", Nullable(INTEGER)))
    """The id of the contact to whom the invoice is addressed."""
    to_address: InvoiceAddress | None | Unset = field(
        default=UNSET, metadata=member("toAddress", Nullable(ModelOf(lambda: InvoiceAddress)))
    )
    """The address of the recipient."""
    booking_code: str | None | Unset = field(default=UNSET, metadata=member("bookingCode", Nullable(STRING)))
    """The code of the booking, if ref_type is 4 (venue booking)."""
    booking_id: int | None | Unset = field(default=UNSET, metadata=member("bookingId", Nullable(INTEGER)))
    """The id of the booking, if ref_type is 4 (venue booking)."""
    payments: list[InvoicePayment] | None | Unset = field(
        default=UNSET, metadata=member("payments", Nullable(ListOf(ModelOf(lambda: InvoicePayment))))
    )
    """The payments of the invoice. In a list of invoices, null unless the filter has include_payment_details."""
    items: list[InvoiceItem] | None | Unset = field(
        default=UNSET, metadata=member("items", Nullable(ListOf(ModelOf(lambda: InvoiceItem))))
    )
    """The items of the invoice."""
    refunds: list[InvoiceRefund] | None | Unset = field(
        default=UNSET, metadata=member("refunds", Nullable(ListOf(ModelOf(lambda: InvoiceRefund))))
    )
    """The refunds of the invoice."""
    venue_ex_taxes: list[InvoiceTax] | None | Unset = field(
        default=UNSET, metadata=member("venueExTaxes", Nullable(ListOf(ModelOf(lambda: InvoiceTax))))
    )
    """The taxes that are not included in the totals of the items, but in the total of the invoice."""
    additional_data: InvoiceAdditionalData | None | Unset = field(
        default=UNSET, metadata=member("additionalData", Nullable(ModelOf(lambda: InvoiceAdditionalData)))
    )
    """Further data, depending on ref_type."""
