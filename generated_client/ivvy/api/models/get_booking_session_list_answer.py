# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetBookingSessionListAnswer."""

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
from .listed_booking_session import ListedBookingSession


@define(kw_only=True, repr=False)
class GetBookingSessionListAnswer(ReadModel):
    """A result page of the sessions of a booking, or of all bookings of a venue.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-session-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of sessions, and the position of this result page."""
    results: list[ListedBookingSession] = field(
        metadata=member("results", ListOf(ModelOf(lambda: ListedBookingSession)))
    )
    """The sessions on this result page."""
