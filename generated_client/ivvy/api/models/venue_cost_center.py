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
    """The id of the cost centre."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the cost centre."""
    code: str | None | Unset = field(default=UNSET, metadata=member("code", Nullable(STRING)))
    """The code of the cost centre."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the cost centre."""
    default_type: CostCenterDefaultType | None | Unset = field(
        default=UNSET, metadata=member("defaultType", Nullable(EnumOf(CostCenterDefaultType)))
    )
    """The type of the cost centre, if it is one of the default cost centres."""
    parent_id: int | None | Unset = field(default=UNSET, metadata=member("parentId", Nullable(INTEGER)))
    """The id of the parent cost centre, which belongs to the account."""
    parent_default_type: CostCenterDefaultType | None | Unset = field(
        default=UNSET, metadata=member("parentDefaultType", Nullable(EnumOf(CostCenterDefaultType)))
    )
    """The type of the parent cost centre, if it is one of the default cost centres."""
