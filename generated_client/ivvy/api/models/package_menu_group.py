# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model PackageMenuGroup."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    TIME,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class PackageMenuGroup(ReadModel):
    """A group of menu items."""

    id_hash: str | Unset = field(default=UNSET, metadata=member("idHash", STRING))
    """The hash id of the group."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the group."""
    marketplace_name: str | None | Unset = field(default=UNSET, metadata=member("marketplaceName", Nullable(STRING)))
    """The name of the group in the marketplace."""
    min_selection: int | None | Unset = field(default=UNSET, metadata=member("minSelection", Nullable(INTEGER)))
    """The minimum number of items to choose."""
    max_selection: int | None | Unset = field(default=UNSET, metadata=member("maxSelection", Nullable(INTEGER)))
    """The maximum number of items to choose."""
    serving_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("servingTime", Nullable(TIME)))
    """When the group is served."""
