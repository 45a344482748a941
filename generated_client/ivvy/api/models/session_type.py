# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SessionType."""

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
class SessionType(ReadModel):
    """A type that sessions can have."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the session type."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the session type."""
