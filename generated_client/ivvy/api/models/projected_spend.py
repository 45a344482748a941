# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ProjectedSpend."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    NUMBER,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ProjectedSpend(ReadModel):
    """The projected spend for one cost centre."""

    price_method: int | Unset = field(default=UNSET, metadata=member("priceMethod", INTEGER))
    """1 for an amount per person, 2 for a flat amount."""
    costcenter_id: int | Unset = field(default=UNSET, metadata=member("costcenterId", INTEGER))
    """The id of the cost centre."""
    total: float | Unset = field(default=UNSET, metadata=member("total", NUMBER))
    """The amount for all attendees."""
    amount: float | Unset = field(default=UNSET, metadata=member("amount", NUMBER))
    """The amount per person, or the flat amount."""
