# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedBookingSessionMenuEntry."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    TIME,
    EitherOf,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .listed_booking_session_menu_item import ListedBookingSessionMenuItem


@define(kw_only=True, repr=False)
class ListedBookingSessionMenuEntry(ReadModel):
    """An item or a group of items of a menu of a booking session. Groups have items, and a minimum and a maximum of
    items to select.
    """

    entry_type: str | None | Unset = field(default=UNSET, metadata=member("_type", Nullable(STRING)))
    """The type of entry, such as item."""
    id: str | int | Unset = field(default=UNSET, metadata=member("id", EitherOf(string=STRING, integer=INTEGER)))
    """The id of the item or the group."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the item or the group."""
    marketplace_name: str | None | Unset = field(default=UNSET, metadata=member("marketplaceName", Nullable(STRING)))
    """The name of the group in the marketplace."""
    min_selection: int | None | Unset = field(default=UNSET, metadata=member("minSelection", Nullable(INTEGER)))
    """The minimum number of items to select from the group. The vendor's page calls it the maximum."""
    max_selection: int | None | Unset = field(default=UNSET, metadata=member("maxSelection", Nullable(INTEGER)))
    """The maximum number of items to select from the group. The vendor's page calls it the minimum."""
    serving_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("servingTime", Nullable(TIME)))
    """When the item or the group is served."""
    items: list[ListedBookingSessionMenuItem] | None | Unset = field(
        default=UNSET, metadata=member("items", Nullable(ListOf(ModelOf(lambda: ListedBookingSessionMenuItem))))
    )
    """The items of the group."""
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
