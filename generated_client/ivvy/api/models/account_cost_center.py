# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model AccountCostCenter."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    EitherOf,
    EnumOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .cost_center_default_type import CostCenterDefaultType


@define(kw_only=True, repr=False)
class AccountCostCenter(ReadModel):
    """A cost centre of the account."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the cost centre."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the cost centre."""
    code: str | int | None | Unset = field(
        default=UNSET, metadata=member("code", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """The code of the cost centre."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the cost centre."""
    default_type: CostCenterDefaultType | None | Unset = field(
        default=UNSET, metadata=member("defaultType", Nullable(EnumOf(CostCenterDefaultType)))
    )
    """The type of the cost centre, if it is one of the default cost centres."""
