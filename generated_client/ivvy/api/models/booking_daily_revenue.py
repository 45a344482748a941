# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingDailyRevenue."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
    NUMBER,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class BookingDailyRevenue(ReadModel):
    """The revenue on one day for one cost centre."""

    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue that the cost centre belongs to."""
    costcenter_id: int | None | Unset = field(
        default=UNSET, metadata=member("costcenterId", Nullable(INTEGER), "costCenterId")
    )
    """The id of the cost centre, as returned by getCostCenterList. Responses may also name it `cost_center_id`."""
    revenue_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("revenueDate", Nullable(DATE)))
    """The date of the revenue."""
    total_amount: float | None | Unset = field(default=UNSET, metadata=member("totalAmount", Nullable(NUMBER)))
    """The revenue, including tax."""
    total_discount_amount: float | None | Unset = field(
        default=UNSET, metadata=member("totalDiscountAmount", Nullable(NUMBER))
    )
    """The discount."""
    total_tax_amount: float | None | Unset = field(default=UNSET, metadata=member("totalTaxAmount", Nullable(NUMBER)))
    """The tax included in the revenue."""
