# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetAvailableFunctionSpacesRequest."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    TIMESTAMP,
    EnumOf,
    Limited,
    ListOf,
)
from ..filters import Filter, FilterOf
from ..model import Model, member
from ..types import UNSET, Unset
from .function_space_layout_type import FunctionSpaceLayoutType


@define(kw_only=True, repr=False)
class GetAvailableFunctionSpacesRequest(Model):
    """A request for the function spaces of a venue that are available at a time.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-available-function-spaces
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue."""
    start_datetime: datetime.datetime = field(metadata=member("startDatetime", TIMESTAMP))
    """When the space is needed."""
    end_datetime: datetime.datetime = field(metadata=member("endDatetime", TIMESTAMP))
    """Until when the space is needed, at most 24 hours after start_datetime."""
    event_type: int | Unset = field(default=UNSET, metadata=member("eventType", INTEGER))
    """The id of the event type, as returned by getEventTypeList."""
    pax: int | Unset = field(default=UNSET, metadata=member("pax", INTEGER))
    """The number of attendees."""
    layout_type: FunctionSpaceLayoutType | Unset = field(
        default=UNSET, metadata=member("layoutType", EnumOf(FunctionSpaceLayoutType))
    )
    """The type of layout that is needed."""
    space_ids: list[int] | Unset = field(default=UNSET, metadata=member("spaceIds", ListOf(INTEGER)))
    """The ids of the spaces to look at. Without it, all spaces of the venue."""
    per_page: int | Unset = field(default=UNSET, metadata=member("perPage", Limited(INTEGER, minimum=1)))
    """The maximum number of results on a result page. Most actions cap it; a number above the cap has no effect. At
    least 1."""
    start: int | Unset = field(default=UNSET, metadata=member("start", Limited(INTEGER, minimum=0)))
    """The zero-based offset of the first result in the whole collection, not a page number. At least 0."""
    filter: Filter | Unset = field(default=UNSET, metadata=member("filter", FilterOf()))
    """Conditions that the results must meet, as a value for each member name. A name may end in an operator such as
    `__CONTAINS`."""
