# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ActivityPurpose."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    EnumOf,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset
from .activity_purpose_type import ActivityPurposeType


@define(kw_only=True, repr=False)
class ActivityPurpose(Model):
    """A purpose that activities can have.

    Vendor's page: https://developer.ivvy.com/crm/add-or-update-activity-purpose
    """

    conditions: ClassVar[tuple[Condition, ...]] = (Condition(requires=("name", "type"), absent=("id",)),)

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the purpose to update. Omit it to add one."""
    name: str | Unset = field(default=UNSET, metadata=member("name", STRING))
    """The name of the purpose. Required when adding."""
    type_: ActivityPurposeType | Unset = field(default=UNSET, metadata=member("type", EnumOf(ActivityPurposeType)))
    """The type of purpose. Required when adding."""
