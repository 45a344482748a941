# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RoomDynamicRateUpdate."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    ListOf,
    ModelOf,
)
from ..model import Model, member
from .room_dynamic_rate import RoomDynamicRate


@define(kw_only=True, repr=False)
class RoomDynamicRateUpdate(Model):
    """Dynamic rates of rooms to add or to update.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-room-dynamic-rates
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue."""
    items: list[RoomDynamicRate] = field(metadata=member("items", ListOf(ModelOf(lambda: RoomDynamicRate))))
    """The dynamic rates."""
