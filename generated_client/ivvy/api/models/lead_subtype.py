# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model LeadSubtype."""

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
class LeadSubtype(ReadModel):
    """A subtype of a lead type."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the subtype."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the subtype."""
