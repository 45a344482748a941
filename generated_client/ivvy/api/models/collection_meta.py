# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CollectionMeta."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class CollectionMeta(ReadModel):
    """The size of a collection, and which of its results a result page contains."""

    total_results: int | Unset = field(default=UNSET, metadata=member("totalResults", INTEGER))
    """The number of results in the whole collection."""
    start: int | Unset = field(default=UNSET, metadata=member("start", INTEGER))
    """The zero-based offset of the first result on this result page."""
    per_page: int | None | Unset = field(default=UNSET, metadata=member("perPage", Nullable(INTEGER)))
    """The maximum number of results on a result page. Some responses have null."""
    count: int | Unset = field(default=UNSET, metadata=member("count", INTEGER))
    """The number of results on this result page."""
