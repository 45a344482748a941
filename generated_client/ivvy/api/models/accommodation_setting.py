# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model AccommodationSetting."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AccommodationSetting(ReadModel):
    """The settings of a venue's accommodation."""

    enable_multi_occupancy: bool | None | Unset = field(
        default=UNSET, metadata=member("enableMultiOccupancy", Nullable(BOOLEAN))
    )
    """Whether multiple occupancy is enabled."""
