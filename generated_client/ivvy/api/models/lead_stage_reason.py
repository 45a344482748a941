# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model LeadStageReason."""

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
class LeadStageReason(ReadModel):
    """A reason why a lead or an opportunity is at a stage."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the reason."""
    reason: str | None | Unset = field(default=UNSET, metadata=member("reason", Nullable(STRING)))
    """The reason."""
