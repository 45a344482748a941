# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RatePlanBookingRulesUpdated."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ListOf,
    ModelOf,
)
from ..model import member
from ..notification import Notification
from .room_booking_rules import RoomBookingRules


@define(kw_only=True, repr=False)
class RatePlanBookingRulesUpdated(Notification):
    """The booking rules of a rate plan changed."""

    data: list[RoomBookingRules] = field(metadata=member("data", ListOf(ModelOf(lambda: RoomBookingRules))))
    """One entry for each room and date that changed."""
