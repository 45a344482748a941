# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model InvoiceItem."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    NUMBER,
    STRING,
    EnumOf,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .invoice_adjustment import InvoiceAdjustment
from .invoice_item_cost_center import InvoiceItemCostCenter
from .invoice_item_type import InvoiceItemType
from .invoice_quantity_unit import InvoiceQuantityUnit
from .invoice_service_date import InvoiceServiceDate
from .invoice_tax import InvoiceTax


@define(kw_only=True, repr=False)
class InvoiceItem(ReadModel):
    """An item of an invoice."""

    id: int | None | Unset = field(default=UNSET, metadata=member("id", Nullable(INTEGER)))
    """The id of the item."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the item."""
    quantity: float | None | Unset = field(default=UNSET, metadata=member("quantity", Nullable(NUMBER)))
    """The quantity of the item. An announcement of the vendor says that it was always 1 until 15 July 2025."""
    quantity_unit: InvoiceQuantityUnit | None | Unset = field(
        default=UNSET, metadata=member("quantityUnit", Nullable(EnumOf(InvoiceQuantityUnit)))
    )
    """The unit of the quantity."""
    service_date: InvoiceServiceDate | None | Unset = field(
        default=UNSET, metadata=member("serviceDate", Nullable(ModelOf(lambda: InvoiceServiceDate)))
    )
    """The dates of the service."""
    unit_cost: float | None | Unset = field(default=UNSET, metadata=member("unitCost", Nullable(NUMBER)))
    """The cost of one unit. An announcement of the vendor says that it was the same as total_cost until 15 July 2025."""
    unit_cost_ex_tax: float | None | Unset = field(default=UNSET, metadata=member("unitCostExTax", Nullable(NUMBER)))
    """The cost of one unit, excluding tax."""
    total_cost: float | None | Unset = field(default=UNSET, metadata=member("totalCost", Nullable(NUMBER)))
    """The total cost of the item."""
    total_tax_cost: float | None | Unset = field(default=UNSET, metadata=member("totalTaxCost", Nullable(NUMBER)))
    """The tax on the item."""
    amount_paid: float | None | Unset = field(default=UNSET, metadata=member("amountPaid", Nullable(NUMBER)))
    """The amount of the item that was paid."""
    ref_type: InvoiceItemType | None | Unset = field(
        default=UNSET, metadata=member("refType", Nullable(EnumOf(InvoiceItemType)))
    )
    """The type of item that was sold."""
    ref_id: int | None | Unset = field(default=UNSET, metadata=member("refId", Nullable(INTEGER)))
    """The id of the object that was sold. For a package, the id of the venue package."""
    ref_2_id: int | None | Unset = field(default=UNSET, metadata=member("ref2Id", Nullable(INTEGER)))
    """A further id of the object that was sold. For a package, the id of the booking package."""
    cost_centers: list[InvoiceItemCostCenter] | None | Unset = field(
        default=UNSET, metadata=member("costCenters", Nullable(ListOf(ModelOf(lambda: InvoiceItemCostCenter))))
    )
    """The share of each cost centre."""
    taxes: list[InvoiceTax] | None | Unset = field(
        default=UNSET, metadata=member("taxes", Nullable(ListOf(ModelOf(lambda: InvoiceTax))))
    )
    """The taxes on the item. Those of old invoices can lack some members."""
    adjustments: list[InvoiceAdjustment] | None | Unset = field(
        default=UNSET, metadata=member("adjustments", Nullable(ListOf(ModelOf(lambda: InvoiceAdjustment))))
    )
    """The discounts and surcharges on the item."""
