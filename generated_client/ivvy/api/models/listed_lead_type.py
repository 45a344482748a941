# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedLeadType."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .lead_subtype import LeadSubtype


@define(kw_only=True, repr=False)
class ListedLeadType(ReadModel):
    """A lead type as returned in lists."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the lead type."""
    type_: str | None | Unset = field(default=UNSET, metadata=member("type", Nullable(STRING)))
    """The name of the lead type."""
    subtypes: list[LeadSubtype] | None | Unset = field(
        default=UNSET, metadata=member("subtypes", Nullable(ListOf(ModelOf(lambda: LeadSubtype))))
    )
    """The subtypes of the lead type."""
