# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model PackageMenuItem."""

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
class PackageMenuItem(ReadModel):
    """An item of a menu."""

    inventory_id: int | Unset = field(default=UNSET, metadata=member("inventoryId", INTEGER))
    """The id of the item in the inventory."""
    group_id: str | None | Unset = field(default=UNSET, metadata=member("groupId", Nullable(STRING)))
    """The id of the group that the item belongs to; empty for none."""
