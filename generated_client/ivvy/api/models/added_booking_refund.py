# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model AddedBookingRefund."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    ListOf,
    ModelOf,
)
from ..model import Model, member
from .booking_invoice_refund import BookingInvoiceRefund


@define(kw_only=True, repr=False)
class AddedBookingRefund(Model):
    """The refund that was added.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-refund-to-booking
    """

    success: bool = field(metadata=member("success", BOOLEAN, "Success"))
    """Whether the refund was added. Responses may also name it `Success`."""
    refund_details: list[BookingInvoiceRefund] = field(
        metadata=member("refundDetails", ListOf(ModelOf(lambda: BookingInvoiceRefund)))
    )
    """The refund of each invoice."""
