# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetBookingListForAccountRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    Limited,
)
from ..filters import Filter, FilterOf
from ..model import Model, member
from ..types import UNSET, Unset
from .account_booking_filter import AccountBookingFilter


@define(kw_only=True, repr=False)
class GetBookingListForAccountRequest(Model):
    """A request for the bookings of all venues of the account.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-list-for-account
    """

    per_page: int = field(metadata=member("perPage", Limited(INTEGER, minimum=1)))
    """The maximum number of results on a result page. Most actions cap it; a number above the cap has no effect. At
    least 1."""
    start: int | Unset = field(default=UNSET, metadata=member("start", Limited(INTEGER, minimum=0)))
    """The zero-based offset of the first result in the whole collection, not a page number. At least 0."""
    filter: AccountBookingFilter | Filter | Unset = field(
        default=UNSET, metadata=member("filter", FilterOf(lambda: AccountBookingFilter))
    )
    """filter"""
