# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model VenueCostCenter."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    EnumOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .cost_center_default_type import CostCenterDefaultType


@define(kw_only=True, repr=False)
class VenueCostCenter(ReadModel):
    """A cost centre of a venue."""

    id: int = field(metadata=member("id", INTEGER))
    """The cost centre."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """Its name."""
    code: str | None | Unset = field(default=UNSET, metadata=member("code", Nullable(STRING)))
    """Its code."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """Its description."""
    parent_id: int | None | Unset = field(default=UNSET, metadata=member("parentId", Nullable(INTEGER)))
    """The cost centre of the account above it."""
    parent_default_type: CostCenterDefaultType | None | Unset = field(
        default=UNSET, metadata=member("parentDefaultType", Nullable(EnumOf(CostCenterDefaultType)))
    )
    """The type of the cost centre above it, where that is one of the default ones."""
