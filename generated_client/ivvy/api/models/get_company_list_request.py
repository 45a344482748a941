# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetCompanyListRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..filters import Filter, FilterOf
from ..model import Model, member
from ..types import UNSET, Unset
from .company_filter import CompanyFilter


@define(kw_only=True, repr=False)
class GetCompanyListRequest(Model):
    """A request for the companies of the account.

    Vendor's page: https://developer.ivvy.com/contact/get-company-list
    """

    per_page: int | Unset = field(default=UNSET, metadata=member("perPage", INTEGER))
    """The maximum number of results on a result page. Most actions cap it; a number above the cap has no effect."""
    start: int | Unset = field(default=UNSET, metadata=member("start", INTEGER))
    """The zero-based offset of the first result in the whole collection, not a page number."""
    filter: CompanyFilter | Filter | Unset = field(
        default=UNSET, metadata=member("filter", FilterOf(lambda: CompanyFilter))
    )
    """filter"""
