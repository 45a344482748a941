# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model AvailableFunctionSpace."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
    EnumOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .function_space_conflict import FunctionSpaceConflict
from .function_space_conflict_reason import FunctionSpaceConflictReason


@define(kw_only=True, repr=False)
class AvailableFunctionSpace(ReadModel):
    """Whether a function space is available at the requested time."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the space."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the space."""
    is_available: bool | None | Unset = field(default=UNSET, metadata=member("isAvailable", Nullable(BOOLEAN)))
    """Whether the space is available."""
    reason: FunctionSpaceConflictReason | None | Unset = field(
        default=UNSET, metadata=member("reason", Nullable(EnumOf(FunctionSpaceConflictReason)))
    )
    """Why the space is not available."""
    conflict: FunctionSpaceConflict | None | Unset = field(
        default=UNSET, metadata=member("conflict", Nullable(ModelOf(lambda: FunctionSpaceConflict)))
    )
    """The session that uses the space, if that is the reason."""
