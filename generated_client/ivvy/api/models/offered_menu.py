# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model OfferedMenu."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .day_of_year import DayOfYear
from .venue_file import VenueFile


@define(kw_only=True, repr=False)
class OfferedMenu(ReadModel):
    """A menu that a venue offers."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The menu."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """Its name."""
    marketplace_name: str | None | Unset = field(default=UNSET, metadata=member("marketplaceName", Nullable(STRING)))
    """Its name in the marketplace."""
    small_description: str | None | Unset = field(default=UNSET, metadata=member("smallDescription", Nullable(STRING)))
    """A short description."""
    menu_type_category: int | None | Unset = field(
        default=UNSET, metadata=member("menuTypeCategory", Nullable(INTEGER))
    )
    """What it is for."""
    image: VenueFile | None | Unset = field(
        default=UNSET, metadata=member("image", Nullable(ModelOf(lambda: VenueFile)))
    )
    """Its picture."""
    minimum_pax: int | None | Unset = field(default=UNSET, metadata=member("minimumPax", Nullable(INTEGER)))
    """The smallest number of people it is for."""
    maximum_pax: int | None | Unset = field(default=UNSET, metadata=member("maximumPax", Nullable(INTEGER)))
    """The largest number of people it is for."""
    marketplace_categories: list[int] | None | Unset = field(
        default=UNSET, metadata=member("marketplaceCategories", Nullable(ListOf(INTEGER)))
    )
    """Its categories in the marketplace."""
    current_status: int | None | Unset = field(default=UNSET, metadata=member("currentStatus", Nullable(INTEGER)))
    """Its status."""
    active_period_start: DayOfYear | None | Unset = field(
        default=UNSET, metadata=member("activePeriodStart", Nullable(ModelOf(lambda: DayOfYear)))
    )
    """From when on it is offered in a year."""
    active_period_end: DayOfYear | None | Unset = field(
        default=UNSET, metadata=member("activePeriodEnd", Nullable(ModelOf(lambda: DayOfYear)))
    )
    """Until when it is offered in a year."""
