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
    """An option of a setup requirement."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the option in the session."""
    setup_requirement_id: int | None | Unset = field(
        default=UNSET, metadata=member("setupRequirementId", Nullable(INTEGER))
    )
    """The id of the requirement."""
    setup_requirement_option_id: int | None | Unset = field(
        default=UNSET, metadata=member("setupRequirementOptionId", Nullable(INTEGER))
    )
    """The id of the option."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the option."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the option was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the option was last changed."""
    sort_order: int | None | Unset = field(default=UNSET, metadata=member("sortOrder", Nullable(INTEGER)))
    """The position of the option among the options."""
