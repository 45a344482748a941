# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetBookingSessionListRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
)
from ..filters import Filter, FilterOf
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class GetBookingSessionListRequest(Model):
    """Which sessions to list.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-session-list
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The venue that the bookings belong to."""
    booking_id: int | Unset = field(default=UNSET, metadata=member("bookingId", INTEGER))
    """The booking whose sessions to list; without it, those of all bookings."""
    per_page: int | Unset = field(default=UNSET, metadata=member("perPage", INTEGER))
    """How many results one answer may hold. Most actions have a cap of their own, beyond which a larger number has no
    effect."""
    order_by: str | Unset = field(default=UNSET, metadata=member("orderBy", STRING))
    """The member by which the sessions are sorted."""
    order_dir: str | Unset = field(default=UNSET, metadata=member("orderDir", STRING))
    """Whether the order is rising, `asc`, or falling, `desc`."""
    include_booking_details: bool | Unset = field(default=UNSET, metadata=member("includeBookingDetails", BOOLEAN))
    """Whether each session has its booking with it, in short."""
    start: int | Unset = field(default=UNSET, metadata=member("start", INTEGER))
    """The place of the first result in the whole collection, counted from 0; no number of a page."""
    filter: Filter | Unset = field(default=UNSET, metadata=member("filter", FilterOf()))
    """What the results have to be like: a value for the name of one of their members, which may end in an operator such
    as `__CONTAINS`."""
