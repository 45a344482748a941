# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingSessionMenuItem."""

from __future__ import annotations

import datetime
from decimal import Decimal

from attrs import define, field

from ..codecs import (
    INTEGER,
    NUMBER,
    STRING,
    TIME,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class BookingSessionMenuItem(Model):
    """An item of a menu, in a session."""

    item_id: int = field(metadata=member("itemId", INTEGER))
    """The id of the item."""
    name: str | Unset = field(default=UNSET, metadata=member("name", STRING))
    """The name of the item. Omit it for the name in the setup of the venue."""
    quantity: int | Unset = field(default=UNSET, metadata=member("quantity", INTEGER))
    """The quantity of the item. Omit it for the quantity in the setup of the venue."""
    price: float | Decimal | Unset = field(default=UNSET, metadata=member("price", NUMBER))
    """The price of an optional item."""
    serving_time: datetime.time | Unset = field(default=UNSET, metadata=member("servingTime", TIME))
    """When the item is served."""
