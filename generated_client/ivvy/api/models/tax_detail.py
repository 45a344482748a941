# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model TaxDetail."""

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
class TaxDetail(ReadModel):
    """What one tax adds to an amount."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The tax, as getTaxList of namespace venue gives it."""
    tax: float | Unset = field(default=UNSET, metadata=member("tax", NUMBER))
    """The amount of this tax."""
    rate_id: int | Unset = field(default=UNSET, metadata=member("rateId", INTEGER))
    """The rate that overrode the tax's default; 0 where none did."""
    rate_amount: float | Unset = field(default=UNSET, metadata=member("rateAmount", NUMBER))
    """The rate, as rate_amount_type says."""
    rate_amount_type: int | Unset = field(default=UNSET, metadata=member("rateAmountType", INTEGER))
    """1 where rate_amount is a percentage, 2 where it is an amount of money."""
