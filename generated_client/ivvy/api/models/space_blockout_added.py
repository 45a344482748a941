# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SpaceBlockoutAdded."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ModelOf,
)
from ..model import member
from ..notification import Notification
from .listed_space_blockout import ListedSpaceBlockout


@define(kw_only=True, repr=False)
class SpaceBlockoutAdded(Notification):
    """A space blockout was added."""

    data: ListedSpaceBlockout = field(metadata=member("data", ModelOf(lambda: ListedSpaceBlockout)))
    """The space blockout, as returned by getSpaceBlockoutList."""
