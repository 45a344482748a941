# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetFunctionSpaceAvailabilityRequest."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
    ListOf,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class GetFunctionSpaceAvailabilityRequest(Model):
    """A request for the availability of the function spaces of a venue.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-function-space-availability
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue."""
    start_date: datetime.date = field(metadata=member("startDate", DATE))
    """The first day."""
    end_date: datetime.date = field(metadata=member("endDate", DATE))
    """The last day. At most 14 days can be requested."""
    space_ids: list[int] | Unset = field(default=UNSET, metadata=member("spaceIds", ListOf(INTEGER)))
    """The ids of the spaces to look at. Without it, all spaces of the venue."""
