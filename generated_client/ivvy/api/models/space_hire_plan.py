# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SpaceHirePlan."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    TIMESTAMP,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class SpaceHirePlan(ReadModel):
    """A plan for the hire of spaces."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the plan."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the plan."""
    code: str | None | Unset = field(default=UNSET, metadata=member("code", Nullable(STRING)))
    """The code of the plan."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the plan."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the plan was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the plan was last changed."""
