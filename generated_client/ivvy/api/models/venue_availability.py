# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model VenueAvailability."""

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
class VenueAvailability(ReadModel):
    """The availability of a venue on one day."""

    is_available: bool | None | Unset = field(default=UNSET, metadata=member("isAvailable", Nullable(BOOLEAN)))
    """Whether the venue is available."""
