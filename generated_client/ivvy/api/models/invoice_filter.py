# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model InvoiceFilter."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    TIMESTAMP,
    EnumOf,
)
from ..model import Model, member
from ..types import UNSET, Unset
from .invoice_reference_type import InvoiceReferenceType


@define(kw_only=True, repr=False)
class InvoiceFilter(Model):
    """Conditions that the invoices must meet. You can also filter by other members of an invoice, using filter
    operators.
    """

    from_modified_date: datetime.datetime | Unset = field(default=UNSET, metadata=member("fromModifiedDate", TIMESTAMP))
    """A filter by modified_date. The name suggests that it is the earliest; the vendor's page does not say more."""
    include_payment_details: bool | Unset = field(default=UNSET, metadata=member("includePaymentDetails", BOOLEAN))
    """Whether the invoices have their payments. The vendor's page says only that it filters by payment details."""
    to_modified_date: datetime.datetime | Unset = field(default=UNSET, metadata=member("toModifiedDate", TIMESTAMP))
    """A filter by modified_date. The name suggests that it is the latest; the vendor's page does not say more."""
    venue_id: int | Unset = field(default=UNSET, metadata=member("venueId", INTEGER))
    """Only invoices of this venue."""
    ref_type: InvoiceReferenceType | Unset = field(
        default=UNSET, metadata=member("refType", EnumOf(InvoiceReferenceType))
    )
    """Only invoices for objects of this type."""
