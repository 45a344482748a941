# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetRatePlanBookingRulesAnswer."""

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
from .room_booking_rules import RoomBookingRules


@define(kw_only=True, repr=False)
class GetRatePlanBookingRulesAnswer(ReadModel):
    """A result page of the booking rules of rate plans, by room type and date.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-rate-plan-booking-rules
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of booking rules, and the position of this result page."""
    results: list[RoomBookingRules] = field(metadata=member("results", ListOf(ModelOf(lambda: RoomBookingRules))))
    """The booking rules on this result page."""
