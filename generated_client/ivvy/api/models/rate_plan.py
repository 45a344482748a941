# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RatePlan."""

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
class RatePlan(ReadModel):
    """A rate plan of a venue."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the rate plan, such as bar_id of other actions."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the rate plan."""
    code: str | None | Unset = field(default=UNSET, metadata=member("code", Nullable(STRING)))
    """The code of the rate plan."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description, in HTML."""
