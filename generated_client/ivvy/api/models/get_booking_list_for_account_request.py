# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetBookingListForAccountRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
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

    per_page: int = field(metadata=member("perPage", INTEGER))
    """The maximum number of results on a result page. Most actions cap it; a number above the cap has no effect."""
    start: int | Unset = field(default=UNSET, metadata=member("start", INTEGER))
    """The zero-based offset of the first result in the whole collection, not a page number."""
    filter: AccountBookingFilter | Filter | Unset = field(
        default=UNSET, metadata=member("filter", FilterOf(lambda: AccountBookingFilter))
    )
    """filter"""
