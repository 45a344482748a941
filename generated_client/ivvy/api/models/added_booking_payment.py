# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model AddedBookingPayment."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class AddedBookingPayment(Model):
    """The payment that was added, and its invoice.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-payment-to-booking
    """

    success: bool = field(metadata=member("success", BOOLEAN, "Success"))
    """Whether the payment was added. Responses may also name it `Success`."""
    invoice_id: int = field(metadata=member("invoiceId", INTEGER))
    """The id of the invoice that the payment was applied to."""
    payment_id: int = field(metadata=member("paymentId", INTEGER))
    """The id of the payment."""
