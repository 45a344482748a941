# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model InvoiceTax."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    NUMBER,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class InvoiceTax(ReadModel):
    """A tax on an invoice, a credit note, or one of their items."""

    tax_id: int | None | Unset = field(default=UNSET, metadata=member("taxId", Nullable(INTEGER)))
    """The id of the tax, as returned by getTaxList in namespace venue."""
    amount: float | None | Unset = field(default=UNSET, metadata=member("amount", Nullable(NUMBER)))
    """The amount of the tax."""
    tax_rate_id: int | None | Unset = field(default=UNSET, metadata=member("taxRateId", Nullable(INTEGER)))
    """The id of the rate that overrode the default rate of the tax; 0 if none did."""
    tax_rate_amount: float | None | Unset = field(default=UNSET, metadata=member("taxRateAmount", Nullable(NUMBER)))
    """The rate, as a percentage or an amount of money (see tax_rate_amount_type)."""
    tax_rate_amount_type: int | None | Unset = field(
        default=UNSET, metadata=member("taxRateAmountType", Nullable(INTEGER))
    )
    """1 if tax_rate_amount is a percentage, 2 if it is an amount of money. The example of a credit note shows 0."""
    costcenter_id: int | None | Unset = field(
        default=UNSET, metadata=member("costcenterId", Nullable(INTEGER), "costCenterId")
    )
    """The id of the cost centre that the tax applies to. Responses may also name it `cost_center_id`."""
