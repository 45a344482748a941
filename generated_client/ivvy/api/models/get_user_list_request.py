# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetUserListRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
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

    per_page: int | Unset = field(default=UNSET, metadata=member("perPage", INTEGER))
    """The maximum number of results on a result page. Most actions cap it; a number above the cap has no effect."""
    start: int | Unset = field(default=UNSET, metadata=member("start", INTEGER))
    """The zero-based offset of the first result in the whole collection, not a page number."""
    filter: UserFilter | Filter | Unset = field(default=UNSET, metadata=member("filter", FilterOf(lambda: UserFilter)))
    """filter"""
