# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingAdditionalItem."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    NUMBER,
    STRING,
    TIMESTAMP,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .day_tax_detail import DayTaxDetail
from .tax_detail import TaxDetail


@define(kw_only=True, repr=False)
class BookingAdditionalItem(ReadModel):
    """A further item of a booking."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The item."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """What it is."""
    quantity: float | None | Unset = field(default=UNSET, metadata=member("quantity", Nullable(NUMBER)))
    """How many there are."""
    total_cost: float | None | Unset = field(default=UNSET, metadata=member("totalCost", Nullable(NUMBER)))
    """Its price."""
    total_cost_discount: float | None | Unset = field(
        default=UNSET, metadata=member("totalCostDiscount", Nullable(NUMBER))
    )
    """The discount on the price."""
    total_cost_surcharge: float | None | Unset = field(
        default=UNSET, metadata=member("totalCostSurcharge", Nullable(NUMBER))
    )
    """The surcharge on the price."""
    total_cost_excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("totalCostExcludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The taxes that do not apply to the price."""
    actual_cost: float | None | Unset = field(default=UNSET, metadata=member("actualCost", Nullable(NUMBER)))
    """What it costs the venue."""
    actual_cost_excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("actualCostExcludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The taxes that do not apply to that cost."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When it was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When it was last changed."""
    costcenter_id: int | None | Unset = field(default=UNSET, metadata=member("costcenterId", Nullable(INTEGER)))
    """The cost centre that has the revenue."""
    total_amount: float | None | Unset = field(default=UNSET, metadata=member("totalAmount", Nullable(NUMBER)))
    """Its amount, tax included."""
    total_discount: float | None | Unset = field(default=UNSET, metadata=member("totalDiscount", Nullable(NUMBER)))
    """The discount in that amount."""
    total_surcharge: float | None | Unset = field(default=UNSET, metadata=member("totalSurcharge", Nullable(NUMBER)))
    """The surcharge in that amount."""
    total_tax_amount: float | None | Unset = field(default=UNSET, metadata=member("totalTaxAmount", Nullable(NUMBER)))
    """The tax in that amount."""
    start_date_time: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("startDateTime", Nullable(TIMESTAMP))
    )
    """When it begins."""
    end_date_time: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("endDateTime", Nullable(TIMESTAMP))
    )
    """When it ends."""
    tax_details: list[TaxDetail] | None | Unset = field(
        default=UNSET, metadata=member("taxDetails", Nullable(ListOf(ModelOf(lambda: TaxDetail))))
    )
    """The part of each tax."""
    day_tax_details: list[DayTaxDetail] | None | Unset = field(
        default=UNSET, metadata=member("dayTaxDetails", Nullable(ListOf(ModelOf(lambda: DayTaxDetail))))
    )
    """The part of each tax, day by day. Empty where start_date_time is."""
