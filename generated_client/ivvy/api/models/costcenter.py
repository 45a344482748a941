# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model Costcenter."""

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from ..codecs import (
    INTEGER,
    NUMBER,
    ListOf,
    Nullable,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class Costcenter(Model):
    """The part of a package's price that is allocated to one cost centre."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the cost centre."""
    value: float | Decimal = field(metadata=member("value", NUMBER))
    """The amount per person for the cost centre."""
    excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that are not charged on this part."""
