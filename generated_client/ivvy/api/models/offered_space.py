# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model OfferedSpace."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    EnumOf,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .offered_event_type import OfferedEventType
from .offered_layout import OfferedLayout
from .venue_file import VenueFile


@define(kw_only=True, repr=False)
class OfferedSpace(ReadModel):
    """A function space that a venue offers, in short."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The space."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """Its name."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """Its description."""
    area: int | None | Unset = field(default=UNSET, metadata=member("area", Nullable(INTEGER)))
    """Its area."""
    length: float | None | Unset = field(default=UNSET, metadata=member("length", Nullable(NUMBER)))
    """Its length."""
    width: float | None | Unset = field(default=UNSET, metadata=member("width", Nullable(NUMBER)))
    """Its width."""
    height_maximum: float | None | Unset = field(default=UNSET, metadata=member("heightMaximum", Nullable(NUMBER)))
    """Its height where it is highest."""
    height_minimum: float | None | Unset = field(default=UNSET, metadata=member("heightMinimum", Nullable(NUMBER)))
    """Its height where it is lowest."""
    floor_pressure_maximum: float | None | Unset = field(
        default=UNSET, metadata=member("floorPressureMaximum", Nullable(NUMBER))
    )
    """How much its floor carries at most."""
    floor_pressure_minimum: float | None | Unset = field(
        default=UNSET, metadata=member("floorPressureMinimum", Nullable(NUMBER))
    )
    """How much its floor carries at least."""
    marketplace_name: str | None | Unset = field(default=UNSET, metadata=member("marketplaceName", Nullable(STRING)))
    """Its name in the marketplace."""
    min_pax: int | None | Unset = field(default=UNSET, metadata=member("minPax", Nullable(INTEGER)))
    """The smallest number of people it is for."""
    max_pax: int | None | Unset = field(default=UNSET, metadata=member("maxPax", Nullable(INTEGER)))
    """The largest number of people it is for."""
    has_layouts: bool | None | Unset = field(default=UNSET, metadata=member("hasLayouts", Nullable(BOOLEAN)))
    """Whether it has layouts."""
    image: VenueFile | None | Unset = field(
        default=UNSET, metadata=member("image", Nullable(ModelOf(lambda: VenueFile)))
    )
    """Its picture."""
    layouts: list[OfferedLayout] | None | Unset = field(
        default=UNSET, metadata=member("layouts", Nullable(ListOf(ModelOf(lambda: OfferedLayout))))
    )
    """Its layouts."""
    marketplace_event_types: list[OfferedEventType] | None | Unset = field(
        default=UNSET, metadata=member("marketplaceEventTypes", Nullable(ListOf(EnumOf(OfferedEventType))))
    )
    """The event types of the marketplace that it is for."""
