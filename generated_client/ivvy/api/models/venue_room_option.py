# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model VenueRoomOption."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    NUMBER,
    STRING,
    TIMESTAMP,
    ListOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class VenueRoomOption(ReadModel):
    """An additional option of the rooms of a venue, such as breakfast."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the option."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the option, such as Breakfast."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description, which can be HTML."""
    price: float | None | Unset = field(default=UNSET, metadata=member("price", Nullable(NUMBER)))
    """The price, with or without tax, depending on the settings of the venue."""
    price_excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("priceExcludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that are not charged on the price."""
    cost: float | None | Unset = field(default=UNSET, metadata=member("cost", Nullable(NUMBER)))
    """The cost to the venue, with or without tax, depending on the settings of the venue."""
    cost_excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("costExcludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that are not charged on the cost."""
    costcenter_id: int | None | Unset = field(default=UNSET, metadata=member("costcenterId", Nullable(INTEGER)))
    """The id of the cost centre that receives the revenue."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the option was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the option was last changed."""
