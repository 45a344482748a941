# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedLeadStage."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    EnumOf,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .lead_stage_reason import LeadStageReason
from .lead_stage_scope import LeadStageScope


@define(kw_only=True, repr=False)
class ListedLeadStage(ReadModel):
    """A lead stage as returned in lists."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the lead stage."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the lead stage."""
    apply_to: LeadStageScope | None | Unset = field(
        default=UNSET, metadata=member("applyTo", Nullable(EnumOf(LeadStageScope)))
    )
    """Whether the stage is for opportunities or for leads."""
    reasons: list[LeadStageReason] | None | Unset = field(
        default=UNSET, metadata=member("reasons", Nullable(ListOf(ModelOf(lambda: LeadStageReason))))
    )
    """The reasons why a lead or an opportunity can be at the stage."""
