# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model FunctionSpaceConflict."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    TIMESTAMP,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class FunctionSpaceConflict(ReadModel):
    """A session of a booking that uses a function space at the requested time."""

    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue."""
    booking_id: int | None | Unset = field(default=UNSET, metadata=member("bookingId", Nullable(INTEGER)))
    """The id of the booking."""
    session_id: int | None | Unset = field(default=UNSET, metadata=member("sessionId", Nullable(INTEGER)))
    """The id of the session."""
    space_id: int | None | Unset = field(default=UNSET, metadata=member("spaceId", Nullable(INTEGER)))
    """The id of the space."""
    start_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("startDate", Nullable(TIMESTAMP))
    )
    """When the conflict starts."""
    end_date: datetime.datetime | None | Unset = field(default=UNSET, metadata=member("endDate", Nullable(TIMESTAMP)))
    """When the conflict ends."""
    pax: int | None | Unset = field(default=UNSET, metadata=member("pax", Nullable(INTEGER)))
    """The number of attendees."""
