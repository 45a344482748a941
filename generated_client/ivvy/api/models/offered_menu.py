# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model OfferedMenu."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    EnumOf,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .day_of_year import DayOfYear
from .offered_category import OfferedCategory
from .venue_file import VenueFile


@define(kw_only=True, repr=False)
class OfferedMenu(ReadModel):
    """A menu that a venue offers."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the menu."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the menu."""
    marketplace_name: str | None | Unset = field(default=UNSET, metadata=member("marketplaceName", Nullable(STRING)))
    """The name of the menu in the marketplace."""
    small_description: str | None | Unset = field(default=UNSET, metadata=member("smallDescription", Nullable(STRING)))
    """A short description of the menu."""
    menu_type_category: int | None | Unset = field(
        default=UNSET, metadata=member("menuTypeCategory", Nullable(INTEGER))
    )
    """What the menu is for."""
    image: VenueFile | None | Unset = field(
        default=UNSET, metadata=member("image", Nullable(ModelOf(lambda: VenueFile)))
    )
    """The image of the menu."""
    minimum_pax: int | None | Unset = field(default=UNSET, metadata=member("minimumPax", Nullable(INTEGER)))
    """The minimum number of people for the menu."""
    maximum_pax: int | None | Unset = field(default=UNSET, metadata=member("maximumPax", Nullable(INTEGER)))
    """The maximum number of people for the menu."""
    marketplace_categories: list[OfferedCategory] | None | Unset = field(
        default=UNSET, metadata=member("marketplaceCategories", Nullable(ListOf(EnumOf(OfferedCategory))))
    )
    """The categories of the menu in the marketplace."""
    current_status: int | None | Unset = field(default=UNSET, metadata=member("currentStatus", Nullable(INTEGER)))
    """The status of the menu."""
    active_period_start: DayOfYear | None | Unset = field(
        default=UNSET, metadata=member("activePeriodStart", Nullable(ModelOf(lambda: DayOfYear)))
    )
    """The day of the year from which the menu is offered."""
    active_period_end: DayOfYear | None | Unset = field(
        default=UNSET, metadata=member("activePeriodEnd", Nullable(ModelOf(lambda: DayOfYear)))
    )
    """The day of the year until which the menu is offered."""
