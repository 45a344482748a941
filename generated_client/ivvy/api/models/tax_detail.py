# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model TaxDetail."""

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
class TaxDetail(ReadModel):
    """The amount that one tax adds."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the tax, as returned by getTaxList in namespace venue."""
    tax: float | None | Unset = field(default=UNSET, metadata=member("tax", Nullable(NUMBER)))
    """The amount of the tax."""
    rate_id: int | None | Unset = field(default=UNSET, metadata=member("rateId", Nullable(INTEGER)))
    """The id of the rate that overrode the default rate of the tax; 0 if none did."""
    rate_amount: float | None | Unset = field(default=UNSET, metadata=member("rateAmount", Nullable(NUMBER)))
    """The rate, as a percentage or an amount of money (see rate_amount_type)."""
    rate_amount_type: int | None | Unset = field(default=UNSET, metadata=member("rateAmountType", Nullable(INTEGER)))
    """1 if rate_amount is a percentage, 2 if it is an amount of money."""
