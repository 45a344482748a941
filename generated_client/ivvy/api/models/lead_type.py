# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model LeadType."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class LeadType(Model):
    """A type of leads and opportunities.

    Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-type
    """

    conditions: ClassVar[tuple[Condition, ...]] = (Condition(requires=("type",), absent=("id",)),)

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the lead type to update. Omit it to add one."""
    type_: str | Unset = field(default=UNSET, metadata=member("type", STRING))
    """The name of the lead type. Required when adding."""
