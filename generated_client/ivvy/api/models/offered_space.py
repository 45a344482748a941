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
    """A summary of a function space that a venue offers."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the space."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the space."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the space."""
    area: float | None | Unset = field(default=UNSET, metadata=member("area", Nullable(NUMBER)))
    """The area of the space."""
    length: float | None | Unset = field(default=UNSET, metadata=member("length", Nullable(NUMBER)))
    """The length of the space."""
    width: float | None | Unset = field(default=UNSET, metadata=member("width", Nullable(NUMBER)))
    """The width of the space."""
    height_maximum: float | None | Unset = field(default=UNSET, metadata=member("heightMaximum", Nullable(NUMBER)))
    """The maximum height of the space."""
    height_minimum: float | None | Unset = field(default=UNSET, metadata=member("heightMinimum", Nullable(NUMBER)))
    """The minimum height of the space."""
    floor_pressure_maximum: float | None | Unset = field(
        default=UNSET, metadata=member("floorPressureMaximum", Nullable(NUMBER))
    )
    """The maximum pressure on the floor."""
    floor_pressure_minimum: float | None | Unset = field(
        default=UNSET, metadata=member("floorPressureMinimum", Nullable(NUMBER))
    )
    """The minimum pressure on the floor."""
    marketplace_name: str | None | Unset = field(default=UNSET, metadata=member("marketplaceName", Nullable(STRING)))
    """The name of the space in the marketplace."""
    min_pax: int | None | Unset = field(default=UNSET, metadata=member("minPax", Nullable(INTEGER)))
    """The minimum number of people for the space."""
    max_pax: int | None | Unset = field(default=UNSET, metadata=member("maxPax", Nullable(INTEGER)))
    """The maximum number of people for the space."""
    has_layouts: bool | None | Unset = field(default=UNSET, metadata=member("hasLayouts", Nullable(BOOLEAN)))
    """Whether the space has layouts."""
    image: VenueFile | None | Unset = field(
        default=UNSET, metadata=member("image", Nullable(ModelOf(lambda: VenueFile)))
    )
    """The image of the space."""
    layouts: list[OfferedLayout] | None | Unset = field(
        default=UNSET, metadata=member("layouts", Nullable(ListOf(ModelOf(lambda: OfferedLayout))))
    )
    """The layouts of the space."""
    marketplace_event_types: list[OfferedEventType] | None | Unset = field(
        default=UNSET, metadata=member("marketplaceEventTypes", Nullable(ListOf(EnumOf(OfferedEventType))))
    )
    """The marketplace event types that the space is for."""
