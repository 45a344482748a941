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
    """The id of the layout."""
    type_: OfferedLayoutType | None | Unset = field(
        default=UNSET, metadata=member("type", Nullable(EnumOf(OfferedLayoutType)))
    )
    """The type of the layout."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the layout."""
    layout_name: str | None | Unset = field(default=UNSET, metadata=member("layoutName", Nullable(STRING)))
    """The same as name, under the name used in getFunctionSpaceList."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the layout."""
    image: VenueFile | None | Unset = field(
        default=UNSET, metadata=member("image", Nullable(ModelOf(lambda: VenueFile)))
    )
    """The image of the layout."""
    pax_minimum: int | None | Unset = field(default=UNSET, metadata=member("paxMinimum", Nullable(INTEGER)))
    """The minimum number of people for the layout."""
    pax_maximum: int | None | Unset = field(default=UNSET, metadata=member("paxMaximum", Nullable(INTEGER)))
    """The maximum number of people for the layout."""
    time_for_setup: int | None | Unset = field(default=UNSET, metadata=member("timeForSetup", Nullable(INTEGER)))
    """The time needed to set up."""
    time_for_takedown: int | None | Unset = field(default=UNSET, metadata=member("timeForTakedown", Nullable(INTEGER)))
    """The time needed to clear away."""
