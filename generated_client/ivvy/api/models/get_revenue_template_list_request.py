# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetRevenueTemplateListRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    Limited,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class GetRevenueTemplateListRequest(Model):
    """A request for the revenue templates of a venue.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-revenue-template-list
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue."""
    per_page: int | Unset = field(default=UNSET, metadata=member("perPage", Limited(INTEGER, minimum=1)))
    """The maximum number of results on a result page. Most actions cap it; a number above the cap has no effect. At
    least 1."""
    start: int | Unset = field(default=UNSET, metadata=member("start", Limited(INTEGER, minimum=0)))
    """The zero-based offset of the first result in the whole collection, not a page number. At least 0."""
