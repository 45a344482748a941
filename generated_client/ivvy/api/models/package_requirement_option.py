# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model PackageRequirementOption."""

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
class PackageRequirementOption(ReadModel):
    """An option of what has to be set up."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The option as the session has it."""
    setup_requirement_id: int | None | Unset = field(
        default=UNSET, metadata=member("setupRequirementId", Nullable(INTEGER))
    )
    """The requirement."""
    setup_requirement_option_id: int | None | Unset = field(
        default=UNSET, metadata=member("setupRequirementOptionId", Nullable(INTEGER))
    )
    """The option."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """Its name."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When it was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When it was last changed."""
    sort_order: int | None | Unset = field(default=UNSET, metadata=member("sortOrder", Nullable(INTEGER)))
    """Its place among the options."""
