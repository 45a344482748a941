# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model PackageRequirement."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIMESTAMP,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .package_requirement_option import PackageRequirementOption


@define(kw_only=True, repr=False)
class PackageRequirement(ReadModel):
    """What has to be set up for a session of a package."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The requirement as the session has it."""
    setup_requirement_id: int | None | Unset = field(
        default=UNSET, metadata=member("setupRequirementId", Nullable(INTEGER))
    )
    """The requirement."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """Its name."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """Its description."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When it was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When it was last changed."""
    sort_order: int | None | Unset = field(default=UNSET, metadata=member("sortOrder", Nullable(INTEGER)))
    """Its place among the requirements."""
    has_choices: bool | None | Unset = field(default=UNSET, metadata=member("hasChoices", Nullable(BOOLEAN)))
    """Whether there is something to choose."""
    min_choices: int | None | Unset = field(default=UNSET, metadata=member("minChoices", Nullable(INTEGER)))
    """How many options have to be chosen at least."""
    max_choices: int | None | Unset = field(default=UNSET, metadata=member("maxChoices", Nullable(INTEGER)))
    """How many options can be chosen at most."""
    options: list[PackageRequirementOption] | None | Unset = field(
        default=UNSET, metadata=member("options", Nullable(ListOf(ModelOf(lambda: PackageRequirementOption))))
    )
    """Its options, where there is something to choose."""
