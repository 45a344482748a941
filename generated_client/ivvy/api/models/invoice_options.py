# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model InvoiceOptions."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ANYTHING,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, JSONValue, Unset


@define(kw_only=True, repr=False)
class InvoiceOptions(ReadModel):
    """The types of objects and items on invoices, and the payment methods, each with its id and its description.

    Vendor's page: https://developer.ivvy.com/invoice/get-options
    """

    invoice_ref_types: JSONValue | Unset = field(default=UNSET, metadata=member("invoiceRefTypes", ANYTHING))
    """The values of ref_type of invoices."""
    invoice_line_ref_types: JSONValue | Unset = field(default=UNSET, metadata=member("invoiceLineRefTypes", ANYTHING))
    """The values of ref_type of items of invoices."""
    payment_methods: JSONValue | Unset = field(default=UNSET, metadata=member("paymentMethods", ANYTHING))
    """The payment methods of payments."""
    custom_payment_methods: JSONValue | Unset = field(default=UNSET, metadata=member("customPaymentMethods", ANYTHING))
    """The custom payment methods of payments. An id among them is a custom_payment_method_id of addPayment."""
