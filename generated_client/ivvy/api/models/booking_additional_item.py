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
    """An additional item of a booking."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the item."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the item."""
    quantity: float | None | Unset = field(default=UNSET, metadata=member("quantity", Nullable(NUMBER)))
    """The quantity of the item."""
    total_cost: float | None | Unset = field(default=UNSET, metadata=member("totalCost", Nullable(NUMBER)))
    """The price of the item."""
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
    """The ids of the taxes that do not apply to the price."""
    actual_cost: float | None | Unset = field(default=UNSET, metadata=member("actualCost", Nullable(NUMBER)))
    """The cost of the item to the venue."""
    actual_cost_excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("actualCostExcludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that do not apply to actual_cost."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the item was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the item was last changed."""
    costcenter_id: int | None | Unset = field(
        default=UNSET, metadata=member("costcenterId", Nullable(INTEGER), "costCenterId")
    )
    """The id of the cost centre that the revenue belongs to. Responses may also name it `cost_center_id`."""
    total_amount: float | None | Unset = field(default=UNSET, metadata=member("totalAmount", Nullable(NUMBER)))
    """The amount of the item, including tax."""
    total_discount: float | None | Unset = field(default=UNSET, metadata=member("totalDiscount", Nullable(NUMBER)))
    """The discount in total_amount."""
    total_surcharge: float | None | Unset = field(default=UNSET, metadata=member("totalSurcharge", Nullable(NUMBER)))
    """The surcharge in total_amount."""
    total_tax_amount: float | None | Unset = field(default=UNSET, metadata=member("totalTaxAmount", Nullable(NUMBER)))
    """The tax included in total_amount."""
    start_date_time: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("startDateTime", Nullable(TIMESTAMP))
    )
    """When the item starts."""
    end_date_time: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("endDateTime", Nullable(TIMESTAMP))
    )
    """When the item ends."""
    tax_details: list[TaxDetail] | None | Unset = field(
        default=UNSET, metadata=member("taxDetails", Nullable(ListOf(ModelOf(lambda: TaxDetail))))
    )
    """The amount of each tax."""
    day_tax_details: list[DayTaxDetail] | None | Unset = field(
        default=UNSET, metadata=member("dayTaxDetails", Nullable(ListOf(ModelOf(lambda: DayTaxDetail))))
    )
    """The amount of each tax by day. Empty if start_date_time is empty."""
