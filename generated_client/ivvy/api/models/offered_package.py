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
    """A summary of a package that a venue offers."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the package."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the package."""
    min_pax: int | None | Unset = field(default=UNSET, metadata=member("minPax", Nullable(INTEGER)))
    """The minimum number of people for the package."""
    price: float | None | Unset = field(default=UNSET, metadata=member("price", Nullable(NUMBER)))
    """The price of the package."""
    price_method: OfferedPriceMethod | None | Unset = field(
        default=UNSET, metadata=member("priceMethod", Nullable(EnumOf(OfferedPriceMethod)))
    )
    """How the price is calculated."""
    small_description: str | None | Unset = field(default=UNSET, metadata=member("smallDescription", Nullable(STRING)))
    """A short description of the package."""
    large_description: str | None | Unset = field(default=UNSET, metadata=member("largeDescription", Nullable(STRING)))
    """A long description of the package."""
    marketplace_name: str | None | Unset = field(default=UNSET, metadata=member("marketplaceName", Nullable(STRING)))
    """The name of the package in the marketplace."""
    marketplace_event_types: list[OfferedEventType] | None | Unset = field(
        default=UNSET, metadata=member("marketplaceEventTypes", Nullable(ListOf(EnumOf(OfferedEventType))))
    )
    """The marketplace event types that the package is for."""
