# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CompanySummary."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class CompanySummary(ReadModel):
    """A summary of a company."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the company."""
    business_name: str | None | Unset = field(default=UNSET, metadata=member("businessName", Nullable(STRING)))
    """The business name."""
    trading_name: str | None | Unset = field(default=UNSET, metadata=member("tradingName", Nullable(STRING)))
    """The name under which the company trades."""
