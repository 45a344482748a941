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
    """A kind of rooms that a venue offers."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The kind of rooms."""
    code: str | None | Unset = field(default=UNSET, metadata=member("code", Nullable(STRING)))
    """Its code."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """Its name."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """Its description."""
    num_standard_adults: int | None | Unset = field(
        default=UNSET, metadata=member("numStandardAdults", Nullable(INTEGER))
    )
    """How many adults its price is for."""
    num_extra_adults: int | None | Unset = field(default=UNSET, metadata=member("numExtraAdults", Nullable(INTEGER)))
    """How many more adults it is for."""
    extra_adult_cost: float | None | Unset = field(default=UNSET, metadata=member("extraAdultCost", Nullable(NUMBER)))
    """What one more adult costs."""
    can_smoke: bool | None | Unset = field(default=UNSET, metadata=member("canSmoke", Nullable(BOOLEAN)))
    """Whether smoking is allowed."""
    capacity: int | None | Unset = field(default=UNSET, metadata=member("capacity", Nullable(INTEGER)))
    """How many guests it is for."""
    marketplace_name: str | None | Unset = field(default=UNSET, metadata=member("marketplaceName", Nullable(STRING)))
    """Its name in the marketplace."""
    image: VenueFile | None | Unset = field(
        default=UNSET, metadata=member("image", Nullable(ModelOf(lambda: VenueFile)))
    )
    """Its picture."""
