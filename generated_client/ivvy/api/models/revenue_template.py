# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RevenueTemplate."""

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
from .revenue_template_cost_center import RevenueTemplateCostCenter


@define(kw_only=True, repr=False)
class RevenueTemplate(ReadModel):
    """A revenue template of a venue, which assigns revenue to other cost centres."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the revenue template."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the revenue template."""
    is_default: bool | None | Unset = field(default=UNSET, metadata=member("isDefault", Nullable(BOOLEAN)))
    """Whether this is the default revenue template of the venue."""
    costcenters: list[RevenueTemplateCostCenter] | None | Unset = field(
        default=UNSET, metadata=member("costcenters", Nullable(ListOf(ModelOf(lambda: RevenueTemplateCostCenter))))
    )
    """The cost centres that are replaced."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the revenue template was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the revenue template was last changed."""
