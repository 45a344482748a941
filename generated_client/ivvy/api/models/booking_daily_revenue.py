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
    """The revenue of one day and cost centre."""

    venue_id: int | Unset = field(default=UNSET, metadata=member("venueId", INTEGER))
    """The venue of the cost centre."""
    costcenter_id: int | Unset = field(default=UNSET, metadata=member("costcenterId", INTEGER))
    """The cost centre, as getCostCenterList gives it."""
    revenue_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("revenueDate", Nullable(DATE)))
    """The day."""
    total_amount: float | None | Unset = field(default=UNSET, metadata=member("totalAmount", Nullable(NUMBER)))
    """The revenue, tax included."""
    total_discount_amount: float | None | Unset = field(
        default=UNSET, metadata=member("totalDiscountAmount", Nullable(NUMBER))
    )
    """The discount."""
    total_tax_amount: float | None | Unset = field(default=UNSET, metadata=member("totalTaxAmount", Nullable(NUMBER)))
    """The tax in the revenue."""
