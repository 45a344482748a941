# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetBookingBeoVersionListAnswer."""

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
from .booking_beo import BookingBeo
from .collection_meta import CollectionMeta


@define(kw_only=True, repr=False)
class GetBookingBeoVersionListAnswer(ReadModel):
    """A result page of the versions of the banquet event orders of a booking.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-beo-version-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of versions, and the position of this result page."""
    results: list[BookingBeo] = field(metadata=member("results", ListOf(ModelOf(lambda: BookingBeo))))
    """The versions on this result page."""
