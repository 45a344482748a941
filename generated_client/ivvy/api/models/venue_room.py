# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model VenueRoom."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class VenueRoom(ReadModel):
    """A room type of a venue."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the room type."""
    code: str | None | Unset = field(default=UNSET, metadata=member("code", Nullable(STRING)))
    """The unique code of the room type."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the room type."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description, in HTML."""
    num_standard_adults: int | None | Unset = field(
        default=UNSET, metadata=member("numStandardAdults", Nullable(INTEGER))
    )
    """The number of adults that the price includes."""
    num_extra_adults: int | None | Unset = field(default=UNSET, metadata=member("numExtraAdults", Nullable(INTEGER)))
    """The number of further adults that are allowed."""
    extra_adult_cost: float | None | Unset = field(default=UNSET, metadata=member("extraAdultCost", Nullable(NUMBER)))
    """The price of a further adult."""
    can_smoke: bool | None | Unset = field(default=UNSET, metadata=member("canSmoke", Nullable(BOOLEAN)))
    """Whether smoking is allowed."""
    capacity: int | None | Unset = field(default=UNSET, metadata=member("capacity", Nullable(INTEGER)))
    """The number of rooms of this type in the venue."""
    marketplace_name: str | None | Unset = field(default=UNSET, metadata=member("marketplaceName", Nullable(STRING)))
    """The name of the room type in the marketplace."""
