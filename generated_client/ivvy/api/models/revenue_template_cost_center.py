# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RevenueTemplateCostCenter."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class RevenueTemplateCostCenter(ReadModel):
    """A cost centre that a revenue template replaces."""

    costcenter_id: int | None | Unset = field(default=UNSET, metadata=member("costcenterId", Nullable(INTEGER)))
    """The id of the cost centre."""
    new_costcenter_id: int | None | Unset = field(default=UNSET, metadata=member("newCostcenterId", Nullable(INTEGER)))
    """The id of the cost centre that replaces it."""
