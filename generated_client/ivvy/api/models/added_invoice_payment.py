# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model AddedInvoicePayment."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class AddedInvoicePayment(Model):
    """The payment that was added.

    Vendor's page: https://developer.ivvy.com/invoice/add-payment
    """

    success: bool = field(metadata=member("success", BOOLEAN, "Success"))
    """Whether the payment was added. Responses may also name it `Success`."""
    id: int = field(metadata=member("id", INTEGER, "Id"))
    """The id of the payment. Responses may also name it `Id`."""
