# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingSessionUpdated."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    OBJECT,
    ModelOf,
    Nullable,
)
from ..model import member
from ..notification import Notification
from ..types import JSONValue
from .listed_booking_session import ListedBookingSession


@define(kw_only=True, repr=False)
class BookingSessionUpdated(Notification):
    """A session of a booking was updated."""

    data: ListedBookingSession = field(metadata=member("data", ModelOf(lambda: ListedBookingSession)))
    """The session of a booking, as returned by getBookingSessionList."""
    previous_data: Mapping[str, JSONValue] | None = field(metadata=member("previousData", Nullable(OBJECT)))
    """The former values of the members of the session of a booking that changed, by their names in JSON."""
