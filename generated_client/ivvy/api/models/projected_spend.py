# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ProjectedSpend."""

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
class ProjectedSpend(ReadModel):
    """The projected spend for one cost centre."""

    price_method: int | None | Unset = field(default=UNSET, metadata=member("priceMethod", Nullable(INTEGER)))
    """1 for an amount per person, 2 for a flat amount."""
    costcenter_id: int | None | Unset = field(default=UNSET, metadata=member("costcenterId", Nullable(INTEGER)))
    """The id of the cost centre."""
    total: float | None | Unset = field(default=UNSET, metadata=member("total", Nullable(NUMBER)))
    """The amount for all attendees."""
    amount: float | None | Unset = field(default=UNSET, metadata=member("amount", Nullable(NUMBER)))
    """The amount per person, or the flat amount."""
