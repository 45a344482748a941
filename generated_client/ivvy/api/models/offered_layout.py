# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model OfferedLayout."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    EnumOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .offered_layout_type import OfferedLayoutType
from .venue_file import VenueFile


@define(kw_only=True, repr=False)
class OfferedLayout(ReadModel):
    """A layout of a function space."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The layout."""
    type_: OfferedLayoutType | None | Unset = field(
        default=UNSET, metadata=member("type", Nullable(EnumOf(OfferedLayoutType)))
    )
    """What kind of layout it is."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """Its name."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """Its description."""
    image: VenueFile | None | Unset = field(
        default=UNSET, metadata=member("image", Nullable(ModelOf(lambda: VenueFile)))
    )
    """Its picture."""
    pax_minimum: int | None | Unset = field(default=UNSET, metadata=member("paxMinimum", Nullable(INTEGER)))
    """The smallest number of people it is for."""
    pax_maximum: int | None | Unset = field(default=UNSET, metadata=member("paxMaximum", Nullable(INTEGER)))
    """The largest number of people it is for."""
    time_for_setup: int | None | Unset = field(default=UNSET, metadata=member("timeForSetup", Nullable(INTEGER)))
    """How long it takes to set up."""
    time_for_takedown: int | None | Unset = field(default=UNSET, metadata=member("timeForTakedown", Nullable(INTEGER)))
    """How long it takes to clear away."""
