# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model OfferedAccommodation."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .venue_file import VenueFile


@define(kw_only=True, repr=False)
class OfferedAccommodation(ReadModel):
    """A room type that a venue offers."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the room type."""
    code: str | None | Unset = field(default=UNSET, metadata=member("code", Nullable(STRING)))
    """The code of the room type."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the room type."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the room type."""
    num_standard_adults: int | None | Unset = field(
        default=UNSET, metadata=member("numStandardAdults", Nullable(INTEGER))
    )
    """The number of adults that the price is for."""
    num_extra_adults: int | None | Unset = field(default=UNSET, metadata=member("numExtraAdults", Nullable(INTEGER)))
    """The number of additional adults that the room type is for."""
    extra_adult_cost: float | None | Unset = field(default=UNSET, metadata=member("extraAdultCost", Nullable(NUMBER)))
    """The cost of one additional adult."""
    can_smoke: bool | None | Unset = field(default=UNSET, metadata=member("canSmoke", Nullable(BOOLEAN)))
    """Whether smoking is allowed."""
    capacity: int | None | Unset = field(default=UNSET, metadata=member("capacity", Nullable(INTEGER)))
    """The number of guests that the room type is for."""
    marketplace_name: str | None | Unset = field(default=UNSET, metadata=member("marketplaceName", Nullable(STRING)))
    """The name of the room type in the marketplace."""
    image: VenueFile | None | Unset = field(
        default=UNSET, metadata=member("image", Nullable(ModelOf(lambda: VenueFile)))
    )
    """The image of the room type."""
