# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model UpdatedRoomCounts."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class UpdatedRoomCounts(Model):
    """The numbers of rooms that were saved.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-room-counts
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the numbers of rooms were saved."""
