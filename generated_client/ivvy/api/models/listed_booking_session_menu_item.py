# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedBookingSessionMenuItem."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    TIME,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ListedBookingSessionMenuItem(ReadModel):
    """An item in a group of items of a menu of a booking session."""

    entry_type: str | None | Unset = field(default=UNSET, metadata=member("_type", Nullable(STRING)))
    """The type of entry."""
    id: int = field(metadata=member("id", INTEGER))
    """The id of the item."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the item."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the item."""
    quantity: float | None | Unset = field(default=UNSET, metadata=member("quantity", Nullable(NUMBER)))
    """The quantity of the item."""
    price: float | None | Unset = field(default=UNSET, metadata=member("price", Nullable(NUMBER)))
    """The price of the item."""
    item_cost: float | None | Unset = field(default=UNSET, metadata=member("itemCost", Nullable(NUMBER)))
    """The cost of the item."""
    is_optional: bool | None | Unset = field(default=UNSET, metadata=member("isOptional", Nullable(BOOLEAN)))
    """Whether the item is optional."""
    serving_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("servingTime", Nullable(TIME)))
    """When the item is served."""
