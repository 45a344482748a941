# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetRoomRateListAnswer."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    ListOf,
    ModelOf,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .collection_meta import CollectionMeta
from .rate_plan_room_rate import RatePlanRoomRate


@define(kw_only=True, repr=False)
class GetRoomRateListAnswer(ReadModel):
    """A result page of the rates of rooms in a rate of a rate plan.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-room-rate-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of rates of rooms, and the position of this result page."""
    results: list[RatePlanRoomRate] = field(metadata=member("results", ListOf(ModelOf(lambda: RatePlanRoomRate))))
    """The rates of rooms on this result page."""
