# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedLeadChannel."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ListedLeadChannel(ReadModel):
    """A lead channel as returned in lists."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the lead channel."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the lead channel."""
