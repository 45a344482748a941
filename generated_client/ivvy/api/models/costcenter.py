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
    """The part of a package's price that goes to one cost center."""

    id: int = field(metadata=member("id", INTEGER))
    """The cost center."""
    value: float | Decimal = field(metadata=member("value", NUMBER))
    """What the cost center gets a person, in the venue's currency."""
    excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The taxes that are not charged on this part."""
