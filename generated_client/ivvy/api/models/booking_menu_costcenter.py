# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingMenuCostcenter."""

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from ..codecs import (
    INTEGER,
    NUMBER,
    ListOf,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class BookingMenuCostcenter(ReadModel):
    """The cost per person of a menu for one cost centre."""

    costcenter_id: int = field(metadata=member("costcenterId", INTEGER, "costCenterId"))
    """The id of the cost centre. Responses may also name it `cost_center_id`."""
    cost_per_person: float | Decimal = field(metadata=member("costPerPerson", NUMBER))
    """The cost per person."""
    cost_per_person_excluded_tax_ids: list[int] | Unset = field(
        default=UNSET, metadata=member("costPerPersonExcludedTaxIds", ListOf(INTEGER))
    )
    """The ids of the taxes that do not apply to the cost per person."""
