# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model NewBookingItem."""

from __future__ import annotations

import datetime
from decimal import Decimal

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    TIMESTAMP,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class NewBookingItem(Model):
    """An additional item for a booking. The vendor's page does not say which members are required."""

    description: str | Unset = field(default=UNSET, metadata=member("description", STRING))
    """The description of the item."""
    quantity: float | Decimal | Unset = field(default=UNSET, metadata=member("quantity", NUMBER))
    """The quantity of the item."""
    sale_price: float | Decimal | Unset = field(default=UNSET, metadata=member("salePrice", NUMBER))
    """The price of one unit. The venue's settings of taxes decide whether it includes tax."""
    sale_price_has_tax: bool | Unset = field(default=UNSET, metadata=member("salePriceHasTax", BOOLEAN))
    """Whether the price has a tax component."""
    sale_price_tax_id: int | Unset = field(default=UNSET, metadata=member("salePriceTaxId", INTEGER))
    """The id of the tax, as returned by getTaxList."""
    cost: float | Decimal | Unset = field(default=UNSET, metadata=member("cost", NUMBER))
    """The cost of one unit."""
    cost_has_tax: bool | Unset = field(default=UNSET, metadata=member("costHasTax", BOOLEAN))
    """Whether the cost has a tax component."""
    cost_centre_id: int | Unset = field(default=UNSET, metadata=member("costCentreId", INTEGER))
    """The id of the cost centre that the item is assigned to."""
    cost_centre_type: int | Unset = field(default=UNSET, metadata=member("costCentreType", INTEGER))
    """The type of the cost centre that the item is assigned to. The vendor's page does not list the values."""
    start_date: datetime.datetime | Unset = field(default=UNSET, metadata=member("startDate", TIMESTAMP))
    """When the item is first needed, within the dates of the booking."""
    end_date: datetime.datetime | Unset = field(default=UNSET, metadata=member("endDate", TIMESTAMP))
    """When the item is last needed, within the dates of the booking."""
    excluded_from_commissions: bool | Unset = field(default=UNSET, metadata=member("excludedFromCommissions", BOOLEAN))
    """Whether the item is excluded from commissions, as the name says. The description on the vendor's page is the
    opposite: whether agents receive commission on it."""
