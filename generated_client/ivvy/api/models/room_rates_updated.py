# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RoomRatesUpdated."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ListOf,
    ModelOf,
)
from ..model import member
from ..notification import Notification
from .room_rates import RoomRates


@define(kw_only=True, repr=False)
class RoomRatesUpdated(Notification):
    """Room rates changed, in a venue with a distribution channel. Deleted rate plans are not reported."""

    data: list[RoomRates] = field(metadata=member("data", ListOf(ModelOf(lambda: RoomRates))))
    """One entry for each room and date that changed."""
