# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CollectionMeta."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class CollectionMeta(ReadModel):
    """How many results a collection has, and which of them an answer holds."""

    total_results: int | Unset = field(default=UNSET, metadata=member("totalResults", INTEGER))
    """The number of results in the whole collection."""
    start: int | Unset = field(default=UNSET, metadata=member("start", INTEGER))
    """The place of the first result of this answer in the collection, counted from 0."""
    per_page: int | Unset = field(default=UNSET, metadata=member("perPage", INTEGER))
    """The number of results an answer holds at most."""
    count: int | Unset = field(default=UNSET, metadata=member("count", INTEGER))
    """The number of results in this answer."""
