# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model FunctionSpaceTimeSlot."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    DATE,
    TIME,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class FunctionSpaceTimeSlot(ReadModel):
    """A time at which a function space is available."""

    date: datetime.date | None | Unset = field(default=UNSET, metadata=member("date", Nullable(DATE)))
    """The day of the time slot."""
    start_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("startTime", Nullable(TIME)))
    """When the time slot starts."""
    end_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("endTime", Nullable(TIME)))
    """When the time slot ends."""
