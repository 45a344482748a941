# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RoomCountUpdate."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    ListOf,
    ModelOf,
)
from ..model import Model, member
from .room_count import RoomCount


@define(kw_only=True, repr=False)
class RoomCountUpdate(Model):
    """Numbers of rooms to add or to update.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-room-counts
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue."""
    items: list[RoomCount] = field(metadata=member("items", ListOf(ModelOf(lambda: RoomCount))))
    """The numbers of rooms."""
