# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model InvoiceItemCostCenter."""

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
class InvoiceItemCostCenter(ReadModel):
    """The share of one cost centre in an item of an invoice or a credit note."""

    costcenter_id: int | None | Unset = field(default=UNSET, metadata=member("costcenterId", Nullable(INTEGER)))
    """The id of the cost centre."""
    total_cost: float | None | Unset = field(default=UNSET, metadata=member("totalCost", Nullable(NUMBER)))
    """The cost of the share."""
    total_tax_cost: float | None | Unset = field(default=UNSET, metadata=member("totalTaxCost", Nullable(NUMBER)))
    """The tax on the share."""
