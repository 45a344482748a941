# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetBookingAttendeeListAnswer."""

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
from .booking_attendee_details import BookingAttendeeDetails
from .collection_meta import CollectionMeta


@define(kw_only=True, repr=False)
class GetBookingAttendeeListAnswer(ReadModel):
    """A result page of the attendees of a booking.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-attendee-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of attendees, and the position of this result page."""
    results: list[BookingAttendeeDetails] = field(
        metadata=member("results", ListOf(ModelOf(lambda: BookingAttendeeDetails)))
    )
    """The attendees on this result page."""
