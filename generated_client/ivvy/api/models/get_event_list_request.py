# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetEventListRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
    EnumOf,
    Limited,
)
from ..filters import Filter, FilterOf
from ..model import Model, member
from ..types import UNSET, Unset
from .event_filter import EventFilter
from .sort_direction import SortDirection


@define(kw_only=True, repr=False)
class GetEventListRequest(Model):
    """A request for the events of the account.

    Vendor's page: https://developer.ivvy.com/events/get-event-list
    """

    include_venue_details: bool | Unset = field(default=UNSET, metadata=member("includeVenueDetails", BOOLEAN))
    """Whether each event includes its venue."""
    include_ticket_details: bool | Unset = field(default=UNSET, metadata=member("includeTicketDetails", BOOLEAN))
    """Whether each event includes its tickets."""
    include_information_details: bool | Unset = field(
        default=UNSET, metadata=member("includeInformationDetails", BOOLEAN)
    )
    """Whether each event includes the information on its website."""
    include_homepage_content: bool | Unset = field(default=UNSET, metadata=member("includeHomepageContent", BOOLEAN))
    """Whether each event includes the content of the home page of its website."""
    order_by: str | Unset = field(default=UNSET, metadata=member("orderBy", STRING))
    """The member by which the events are sorted. Only start_date is supported."""
    order_dir: SortDirection | Unset = field(default=UNSET, metadata=member("orderDir", EnumOf(SortDirection)))
    """The sort order."""
    per_page: int | Unset = field(default=UNSET, metadata=member("perPage", Limited(INTEGER, minimum=1)))
    """The maximum number of results on a result page. Most actions cap it; a number above the cap has no effect. At
    least 1."""
    start: int | Unset = field(default=UNSET, metadata=member("start", Limited(INTEGER, minimum=0)))
    """The zero-based offset of the first result in the whole collection, not a page number. At least 0."""
    filter: EventFilter | Filter | Unset = field(
        default=UNSET, metadata=member("filter", FilterOf(lambda: EventFilter))
    )
    """filter"""
