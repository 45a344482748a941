# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetBookingReleaseScheduleAnswer."""

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
from .booking_release_term import BookingReleaseTerm
from .collection_meta import CollectionMeta


@define(kw_only=True, repr=False)
class GetBookingReleaseScheduleAnswer(ReadModel):
    """A result page of the release schedules of a booking, or of all bookings of a venue.

    Vendor's page: https://developer.ivvy.com/venues/get-booking-release-schedule
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of entries, and the position of this result page."""
    results: list[BookingReleaseTerm] = field(metadata=member("results", ListOf(ModelOf(lambda: BookingReleaseTerm))))
    """The entries on this result page."""
