# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ResourceConflict."""

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
class ResourceConflict(ReadModel):
    """A session that uses a resource."""

    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue."""
    booking_id: int | None | Unset = field(default=UNSET, metadata=member("bookingId", Nullable(INTEGER)))
    """The id of the booking."""
    session_id: int | None | Unset = field(default=UNSET, metadata=member("sessionId", Nullable(INTEGER)))
    """The id of the session."""
    space_id: int | None | Unset = field(default=UNSET, metadata=member("spaceId", Nullable(INTEGER)))
    """The id of the function space."""
    resource_id: int | None | Unset = field(default=UNSET, metadata=member("resourceId", Nullable(INTEGER)))
    """The id of the resource."""
    start_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("startDate", Nullable(TIMESTAMP))
    )
    """When the use begins."""
    end_date: datetime.datetime | None | Unset = field(default=UNSET, metadata=member("endDate", Nullable(TIMESTAMP)))
    """When the use ends."""
    quantity: int | None | Unset = field(default=UNSET, metadata=member("quantity", Nullable(INTEGER)))
    """The quantity that is used."""
