# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingReleaseTerm."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    NUMBER,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class BookingReleaseTerm(ReadModel):
    """An entry of the release schedule of a booking."""

    booking_id: int | None | Unset = field(default=UNSET, metadata=member("bookingId", Nullable(INTEGER)))
    """The id of the booking."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue."""
    type_: int | None | Unset = field(default=UNSET, metadata=member("type", Nullable(INTEGER)))
    """Whether rooms are released by number or by percentage. In the page's example, 0 has num_of_rooms and 1 has
    percentage_of_rooms."""
    num_days_from_event: int | None | Unset = field(
        default=UNSET, metadata=member("numDaysFromEvent", Nullable(INTEGER))
    )
    """The number of days before the event."""
    num_of_rooms: float | None | Unset = field(default=UNSET, metadata=member("numOfRooms", Nullable(NUMBER)))
    """The number of rooms that are released."""
    percentage_of_rooms: float | None | Unset = field(
        default=UNSET, metadata=member("percentageOfRooms", Nullable(NUMBER))
    )
    """The percentage of the rooms that is released."""
