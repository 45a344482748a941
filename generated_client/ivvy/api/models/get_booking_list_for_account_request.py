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
    """Which bookings of the account to list.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-list-for-account
    """

    per_page: int = field(metadata=member("perPage", INTEGER))
    """How many results one answer may hold. Most actions have a cap of their own, beyond which a larger number has no
    effect."""
    start: int | Unset = field(default=UNSET, metadata=member("start", INTEGER))
    """The place of the first result in the whole collection, counted from 0; no number of a page."""
    filter: AccountBookingFilter | Filter | Unset = field(
        default=UNSET, metadata=member("filter", FilterOf(lambda: AccountBookingFilter))
    )
    """filter"""
