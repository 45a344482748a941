# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model OfferedPackage."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    NUMBER,
    STRING,
    EnumOf,
    ListOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .offered_event_type import OfferedEventType
from .offered_price_method import OfferedPriceMethod


@define(kw_only=True, repr=False)
class OfferedPackage(ReadModel):
    """A package that a venue offers, in short."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The package."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """Its name."""
    min_pax: int | None | Unset = field(default=UNSET, metadata=member("minPax", Nullable(INTEGER)))
    """The smallest number of people it is for."""
    price: float | None | Unset = field(default=UNSET, metadata=member("price", Nullable(NUMBER)))
    """Its price."""
    price_method: OfferedPriceMethod | None | Unset = field(
        default=UNSET, metadata=member("priceMethod", Nullable(EnumOf(OfferedPriceMethod)))
    )
    """How that price is calculated."""
    small_description: str | None | Unset = field(default=UNSET, metadata=member("smallDescription", Nullable(STRING)))
    """A short description."""
    large_description: str | None | Unset = field(default=UNSET, metadata=member("largeDescription", Nullable(STRING)))
    """A long description."""
    marketplace_name: str | None | Unset = field(default=UNSET, metadata=member("marketplaceName", Nullable(STRING)))
    """Its name in the marketplace."""
    marketplace_event_types: list[OfferedEventType] | None | Unset = field(
        default=UNSET, metadata=member("marketplaceEventTypes", Nullable(ListOf(EnumOf(OfferedEventType))))
    )
    """The event types of the marketplace that it is for."""
