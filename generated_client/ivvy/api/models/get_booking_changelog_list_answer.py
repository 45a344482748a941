# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetBookingChangelogListAnswer."""

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
from .booking_change import BookingChange
from .collection_meta import CollectionMeta


@define(kw_only=True, repr=False)
class GetBookingChangelogListAnswer(ReadModel):
    """A result page of the change log of a booking.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-changelog-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of entries, and the position of this result page."""
    results: list[BookingChange] = field(metadata=member("results", ListOf(ModelOf(lambda: BookingChange))))
    """The entries on this result page."""
