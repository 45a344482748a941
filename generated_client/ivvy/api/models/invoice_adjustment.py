# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model InvoiceAdjustment."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ANYTHING,
    INTEGER,
    STRING,
    EnumOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, JSONValue, Unset
from .invoice_adjustment_type import InvoiceAdjustmentType
from .invoice_adjustment_value_type import InvoiceAdjustmentValueType


@define(kw_only=True, repr=False)
class InvoiceAdjustment(ReadModel):
    """A discount or a surcharge on an item of an invoice."""

    adjustment_type: InvoiceAdjustmentType | None | Unset = field(
        default=UNSET, metadata=member("adjustmentType", Nullable(EnumOf(InvoiceAdjustmentType)))
    )
    """Whether this is a discount or a surcharge."""
    adjustment_type_id: int | None | Unset = field(
        default=UNSET, metadata=member("adjustmentTypeId", Nullable(INTEGER))
    )
    """The id of the discount or surcharge."""
    costcenter_id: int | None | Unset = field(default=UNSET, metadata=member("costcenterId", Nullable(INTEGER)))
    """The id of the cost centre."""
    adjustment_value: JSONValue | Unset = field(default=UNSET, metadata=member("adjustmentValue", ANYTHING))
    """The value of the discount or surcharge. The vendor's page gives 10% as an example."""
    adjustment_value_type: InvoiceAdjustmentValueType | None | Unset = field(
        default=UNSET, metadata=member("adjustmentValueType", Nullable(EnumOf(InvoiceAdjustmentValueType)))
    )
    """Whether adjustment_value is an amount or a percentage."""
    amount: JSONValue | Unset = field(default=UNSET, metadata=member("amount", ANYTHING))
    """The amount that was calculated. The vendor's page gives $10 as an example."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the discount or surcharge."""
