# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetUserListRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    Limited,
    Nullable,
)
from ..filters import Filter, FilterOf
from ..model import Model, member
from ..types import UNSET, Unset
from .user_filter import UserFilter


@define(kw_only=True, repr=False)
class GetUserListRequest(Model):
    """A request for the users of the account.

    Vendor's page: https://developer.ivvy.com/account/get-user-list
    """

    per_page: int | Unset = field(default=UNSET, metadata=member("perPage", Limited(INTEGER, minimum=1)))
    """The maximum number of results on a result page. Most actions cap it; a number above the cap has no effect. At
    least 1."""
    start: int | Unset = field(default=UNSET, metadata=member("start", Limited(INTEGER, minimum=0)))
    """The zero-based offset of the first result in the whole collection, not a page number. At least 0."""
    filter: UserFilter | Filter | Unset = field(default=UNSET, metadata=member("filter", FilterOf(lambda: UserFilter)))
    """filter"""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """Only users of this venue, as with the filter of the same name."""
