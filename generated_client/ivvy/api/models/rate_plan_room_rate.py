# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RatePlanRoomRate."""

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
class RatePlanRoomRate(ReadModel):
    """The rate of a room in a rate of a rate plan."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the rate of the room."""
    bar_id: int | None | Unset = field(default=UNSET, metadata=member("barId", Nullable(INTEGER)))
    """The id of the rate plan."""
    bar_rate_id: int | None | Unset = field(default=UNSET, metadata=member("barRateId", Nullable(INTEGER)))
    """The id of the rate of the rate plan."""
    room_id: int | None | Unset = field(default=UNSET, metadata=member("roomId", Nullable(INTEGER)))
    """The id of the room type."""
    cost: float | None | Unset = field(default=UNSET, metadata=member("cost", Nullable(NUMBER)))
    """The price; for one guest, if the venue has prices by occupancy."""
    cost_double: float | None | Unset = field(default=UNSET, metadata=member("costDouble", Nullable(NUMBER)))
    """The price for two guests."""
    cost_triple: float | None | Unset = field(default=UNSET, metadata=member("costTriple", Nullable(NUMBER)))
    """The price for three guests."""
    cost_quad: float | None | Unset = field(default=UNSET, metadata=member("costQuad", Nullable(NUMBER)))
    """The price for four guests."""
    cost_excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("costExcludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that are not charged on the price."""
    actual_cost: float | None | Unset = field(default=UNSET, metadata=member("actualCost", Nullable(NUMBER)))
    """The cost to the venue; for one guest, if the venue has prices by occupancy."""
    actual_cost_double: float | None | Unset = field(
        default=UNSET, metadata=member("actualCostDouble", Nullable(NUMBER))
    )
    """The cost to the venue for two guests."""
    actual_cost_triple: float | None | Unset = field(
        default=UNSET, metadata=member("actualCostTriple", Nullable(NUMBER))
    )
    """The cost to the venue for three guests."""
    actual_cost_quad: float | None | Unset = field(default=UNSET, metadata=member("actualCostQuad", Nullable(NUMBER)))
    """The cost to the venue for four guests."""
    actual_cost_excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("actualCostExcludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that are not charged on the cost."""
