# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetBookingListForAccountAnswer."""

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
from .listed_booking import ListedBooking


@define(kw_only=True, repr=False)
class GetBookingListForAccountAnswer(ReadModel):
    """A result page of the bookings of all venues of the account.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-list-for-account
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of bookings, and the position of this result page."""
    results: list[ListedBooking] = field(metadata=member("results", ListOf(ModelOf(lambda: ListedBooking))))
    """The bookings on this result page."""
