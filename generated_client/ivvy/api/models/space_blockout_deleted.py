# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SpaceBlockoutDeleted."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import member
from ..notification import Notification


@define(kw_only=True, repr=False)
class SpaceBlockoutDeleted(Notification):
    """A space blockout was deleted."""

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue of the space blockout."""
    space_blockout_id: int = field(metadata=member("spaceBlockoutId", INTEGER))
    """The id of the space blockout."""
