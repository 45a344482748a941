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
    """A setup requirement of a package's session."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the requirement in the session."""
    setup_requirement_id: int | None | Unset = field(
        default=UNSET, metadata=member("setupRequirementId", Nullable(INTEGER))
    )
    """The id of the requirement."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the requirement."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the requirement."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the requirement was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the requirement was last changed."""
    sort_order: int | None | Unset = field(default=UNSET, metadata=member("sortOrder", Nullable(INTEGER)))
    """The position of the requirement among the requirements."""
    has_choices: bool | None | Unset = field(default=UNSET, metadata=member("hasChoices", Nullable(BOOLEAN)))
    """Whether the requirement has options to choose from."""
    min_choices: int | None | Unset = field(default=UNSET, metadata=member("minChoices", Nullable(INTEGER)))
    """The minimum number of options to choose."""
    max_choices: int | None | Unset = field(default=UNSET, metadata=member("maxChoices", Nullable(INTEGER)))
    """The maximum number of options to choose."""
    options: list[PackageRequirementOption] | None | Unset = field(
        default=UNSET, metadata=member("options", Nullable(ListOf(ModelOf(lambda: PackageRequirementOption))))
    )
    """The options, if has_choices is true."""
