# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model LeadStage."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    EnumOf,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset
from .lead_stage_scope import LeadStageScope


@define(kw_only=True, repr=False)
class LeadStage(Model):
    """A stage that leads or opportunities can be at.

    Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-stage
    """

    conditions: ClassVar[tuple[Condition, ...]] = (Condition(requires=("name", "applyTo"), absent=("id",)),)

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the lead stage to update. Omit it to add one."""
    name: str | Unset = field(default=UNSET, metadata=member("name", STRING))
    """The name of the lead stage. Required when adding."""
    colour: str | Unset = field(default=UNSET, metadata=member("colour", STRING))
    """The colour of the leads or opportunities at this stage, such as `#7ee546`."""
    apply_to: LeadStageScope | Unset = field(default=UNSET, metadata=member("applyTo", EnumOf(LeadStageScope)))
    """Whether the stage is for opportunities or for leads. Required when adding."""
