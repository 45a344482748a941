# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model DayTaxDetail."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    DATE,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .tax_detail import TaxDetail


@define(kw_only=True, repr=False)
class DayTaxDetail(ReadModel):
    """The amount that each tax adds on one day."""

    date: datetime.date | None | Unset = field(default=UNSET, metadata=member("date", Nullable(DATE)))
    """The date."""
    tax_details: list[TaxDetail] | None | Unset = field(
        default=UNSET, metadata=member("taxDetails", Nullable(ListOf(ModelOf(lambda: TaxDetail))))
    )
    """The amount of each tax."""
