# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetTaxListRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class GetTaxListRequest(Model):
    """Whose taxes to list.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-tax-list
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The venue."""
    per_page: int | Unset = field(default=UNSET, metadata=member("perPage", INTEGER))
    """How many results one answer may hold. Most actions have a cap of their own, beyond which a larger number has no
    effect."""
    start: int | Unset = field(default=UNSET, metadata=member("start", INTEGER))
    """The place of the first result in the whole collection, counted from 0; no number of a page."""
