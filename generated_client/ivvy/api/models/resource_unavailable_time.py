# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ResourceUnavailableTime."""

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
class ResourceUnavailableTime(ReadModel):
    """A time at which a quantity of a resource is reserved."""

    start_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("startDate", Nullable(TIMESTAMP))
    )
    """When the time begins."""
    end_date: datetime.datetime | None | Unset = field(default=UNSET, metadata=member("endDate", Nullable(TIMESTAMP)))
    """When the time ends."""
    quantity: int | None | Unset = field(default=UNSET, metadata=member("quantity", Nullable(INTEGER)))
    """The quantity that is reserved."""
