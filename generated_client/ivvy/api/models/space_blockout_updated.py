# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SpaceBlockoutUpdated."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    OBJECT,
    ModelOf,
    Nullable,
)
from ..model import member
from ..notification import Notification
from ..types import JSONValue
from .listed_space_blockout import ListedSpaceBlockout


@define(kw_only=True, repr=False)
class SpaceBlockoutUpdated(Notification):
    """A space blockout was updated."""

    data: ListedSpaceBlockout = field(metadata=member("data", ModelOf(lambda: ListedSpaceBlockout)))
    """The space blockout, as returned by getSpaceBlockoutList."""
    previous_data: Mapping[str, JSONValue] | None = field(metadata=member("previousData", Nullable(OBJECT)))
    """The former values of the members of the space blockout that changed, by their names in JSON."""
