# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedSpaceBlockout."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
    STRING,
    TIME,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ListedSpaceBlockout(ReadModel):
    """A blockout of a function space."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the blockout."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue that the blockout belongs to."""
    space_id: int | None | Unset = field(default=UNSET, metadata=member("spaceId", Nullable(INTEGER)))
    """The id of the function space."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the blockout."""
    start_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("startDate", Nullable(DATE)))
    """The first day."""
    start_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("startTime", Nullable(TIME)))
    """When the blockout begins on the first day."""
    end_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("endDate", Nullable(DATE)))
    """The last day."""
    end_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("endTime", Nullable(TIME)))
    """When the blockout ends on the last day."""
    booked_by_id: int | None | Unset = field(default=UNSET, metadata=member("bookedById", Nullable(INTEGER)))
    """The id of the user who added the blockout."""
