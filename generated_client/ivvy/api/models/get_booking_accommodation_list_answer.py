# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetBookingAccommodationListAnswer."""

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
from .listed_booking_accommodation import ListedBookingAccommodation


@define(kw_only=True, repr=False)
class GetBookingAccommodationListAnswer(ReadModel):
    """A result page of the groups of accommodation of a booking.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/get-booking-accommodation-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of groups of accommodation, and the position of this result page."""
    results: list[ListedBookingAccommodation] = field(
        metadata=member("results", ListOf(ModelOf(lambda: ListedBookingAccommodation)))
    )
    """The groups of accommodation on this result page."""
