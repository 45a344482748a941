# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model VenuePackageCostcenter."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    NUMBER,
    ListOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class VenuePackageCostcenter(ReadModel):
    """The share of one cost centre in a package."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the cost centre."""
    value: float | None | Unset = field(default=UNSET, metadata=member("value", Nullable(NUMBER)))
    """The amount of the share."""
    excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that do not apply."""
