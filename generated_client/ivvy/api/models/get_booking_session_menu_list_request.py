# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetBookingSessionMenuListRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    Limited,
)
from ..filters import Filter, FilterOf
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class GetBookingSessionMenuListRequest(Model):
    """A request for the menus of the sessions of a booking.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-session-menu-list
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue that the booking belongs to."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking."""
    session_id: int | Unset = field(default=UNSET, metadata=member("sessionId", INTEGER))
    """The id of a session, to list only the menus of that one."""
    order_by: str | Unset = field(default=UNSET, metadata=member("orderBy", STRING))
    """The member to sort by."""
    order_dir: str | Unset = field(default=UNSET, metadata=member("orderDir", STRING))
    """The direction to sort in."""
    per_page: int | Unset = field(default=UNSET, metadata=member("perPage", Limited(INTEGER, minimum=1)))
    """The maximum number of results on a result page. Most actions cap it; a number above the cap has no effect. At
    least 1."""
    start: int | Unset = field(default=UNSET, metadata=member("start", Limited(INTEGER, minimum=0)))
    """The zero-based offset of the first result in the whole collection, not a page number. At least 0."""
    filter: Filter | Unset = field(default=UNSET, metadata=member("filter", FilterOf()))
    """Conditions that the results must meet, as a value for each member name. A name may end in an operator such as
    `__CONTAINS`."""
