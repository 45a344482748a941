# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SpaceBlockoutAdded."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    OBJECT,
)
from ..model import member
from ..notification import Notification
from ..types import JSONValue


@define(kw_only=True, repr=False)
class SpaceBlockoutAdded(Notification):
    """A space blockout was added."""

    data: Mapping[str, JSONValue] = field(metadata=member("data", OBJECT))
    """The space blockout, as returned by getSpaceBlockoutList."""
