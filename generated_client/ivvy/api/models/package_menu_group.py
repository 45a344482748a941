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
    """A group of items of a menu."""

    id_hash: str | Unset = field(default=UNSET, metadata=member("idHash", STRING))
    """The group."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """Its name."""
    marketplace_name: str | None | Unset = field(default=UNSET, metadata=member("marketplaceName", Nullable(STRING)))
    """Its name in the marketplace."""
    min_selection: int | None | Unset = field(default=UNSET, metadata=member("minSelection", Nullable(INTEGER)))
    """How many items have to be chosen at least."""
    max_selection: int | None | Unset = field(default=UNSET, metadata=member("maxSelection", Nullable(INTEGER)))
    """How many items can be chosen at most."""
    serving_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("servingTime", Nullable(TIME)))
    """When it is served."""
