# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedFunctionSpaceCategory."""

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
class ListedFunctionSpaceCategory(ReadModel):
    """A category of function spaces as returned in lists."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the category."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the category."""
