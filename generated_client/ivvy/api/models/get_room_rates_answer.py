# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetRoomRatesAnswer."""

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
from .room_rates import RoomRates


@define(kw_only=True, repr=False)
class GetRoomRatesAnswer(ReadModel):
    """A result page of the rates of rooms in a rate plan, by room type and date.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-room-rates
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of rates, and the position of this result page."""
    results: list[RoomRates] = field(metadata=member("results", ListOf(ModelOf(lambda: RoomRates))))
    """The rates on this result page."""
