# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingDeleted."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    EnumOf,
    ListOf,
)
from ..model import member
from ..notification import Notification
from .current_status import CurrentStatus


@define(kw_only=True, repr=False)
class BookingDeleted(Notification):
    """A booking was deleted."""

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue of the booking."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking."""
    booking_status: CurrentStatus = field(metadata=member("bookingStatus", EnumOf(CurrentStatus)))
    """The status of the booking when it was deleted."""
    accommodation_ids: list[int] = field(metadata=member("accommodationIds", ListOf(INTEGER)))
    """The ids of its groups of accommodation."""
    room_reservation_ids: list[int] = field(metadata=member("roomReservationIds", ListOf(INTEGER)))
    """The ids of its room reservations."""
    session_ids: list[int] = field(metadata=member("sessionIds", ListOf(INTEGER)))
    """The ids of its sessions."""
