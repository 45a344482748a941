# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetPartnerVenueListRequest."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    DATE,
    INTEGER,
    Limited,
)
from ..filters import Filter, FilterOf
from ..model import Model, member
from ..types import UNSET, Unset
from .partner_venue_filter import PartnerVenueFilter


@define(kw_only=True, repr=False)
class GetPartnerVenueListRequest(Model):
    """A request for the venues that the marketplace shows.

    Vendor's page: https://developer.ivvy.com/partner/get-venue-list
    """

    availability_start_date: datetime.date | Unset = field(
        default=UNSET, metadata=member("availabilityStartDate", DATE)
    )
    """The first day of the period whose availability each venue includes."""
    availability_end_date: datetime.date | Unset = field(default=UNSET, metadata=member("availabilityEndDate", DATE))
    """The last day of the period whose availability each venue includes."""
    allows_live_book: bool | Unset = field(default=UNSET, metadata=member("allowsLiveBook", BOOLEAN))
    """Only venues that allow live bookings, or only venues that do not."""
    per_page: int | Unset = field(default=UNSET, metadata=member("perPage", Limited(INTEGER, minimum=1)))
    """The maximum number of results on a result page. Most actions cap it; a number above the cap has no effect. At
    least 1."""
    start: int | Unset = field(default=UNSET, metadata=member("start", Limited(INTEGER, minimum=0)))
    """The zero-based offset of the first result in the whole collection, not a page number. At least 0."""
    filter: PartnerVenueFilter | Filter | Unset = field(
        default=UNSET, metadata=member("filter", FilterOf(lambda: PartnerVenueFilter))
    )
    """filter"""
