# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SpaceHirePlanRateFilter."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ANYTHING,
)
from ..model import Model, member
from ..types import UNSET, JSONValue, Unset


@define(kw_only=True, repr=False)
class SpaceHirePlanRateFilter(Model):
    """Conditions that the rates must meet. You can also filter by other members of a rate, using filter operators."""

    start_date_filter: JSONValue | Unset = field(default=UNSET, metadata=member("startDateFilter", ANYTHING))
    """The start of a period. The vendor's page says neither which rates it selects nor which format it has."""
    end_date_filter: JSONValue | Unset = field(default=UNSET, metadata=member("endDateFilter", ANYTHING))
    """The end of a period. The vendor's page says neither which rates it selects nor which format it has."""
