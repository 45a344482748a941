# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model AccommodationRoomOption."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import ClassVar

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
    NUMBER,
    EnumOf,
    ListOf,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset
from .room_option_price_type import RoomOptionPriceType


@define(kw_only=True, repr=False)
class AccommodationRoomOption(Model):
    """An additional option of the rooms of a group of accommodation for one night, such as breakfast."""

    conditions: ClassVar[tuple[Condition, ...]] = (Condition(requires=("numOptions",), absent=("numOptionsPerRoom",)),)

    booking_date: datetime.date = field(metadata=member("bookingDate", DATE))
    """The night that the option applies to."""
    room_option_id: int = field(metadata=member("roomOptionId", INTEGER))
    """The id of the option, as returned by getVenueRoomOptionList."""
    num_rooms: int = field(metadata=member("numRooms", INTEGER))
    """The number of rooms on booking_date that have the option; at most the num_rooms of that night. To remove the
    option, send 0 here, as its number and as its price."""
    price_type: RoomOptionPriceType | Unset = field(
        default=UNSET, metadata=member("priceType", EnumOf(RoomOptionPriceType))
    )
    """Whether the price is per room or per guest."""
    num_options: int | Unset = field(default=UNSET, metadata=member("numOptions", INTEGER))
    """The number of options for each room or guest on booking_date. Required, unless num_options_per_room is sent."""
    num_options_per_room: int | Unset = field(default=UNSET, metadata=member("numOptionsPerRoom", INTEGER))
    """The number of options for each room. The vendor has announced that num_options replaces it from 22 October 2024,
    and that the platform then ignores it."""
    price: float | Decimal = field(metadata=member("price", NUMBER))
    """The price of the option, with or without tax, depending on the settings of the venue."""
    excluded_tax_ids: list[int] | Unset = field(default=UNSET, metadata=member("excludedTaxIds", ListOf(INTEGER)))
    """The ids of the taxes that are not charged on the price."""
    costcenter_id: int | Unset = field(default=UNSET, metadata=member("costcenterId", INTEGER))
    """The id of the cost centre that receives the revenue."""
    num_payable_by_guest: int | Unset = field(default=UNSET, metadata=member("numPayableByGuest", INTEGER))
    """The number of options on booking_date that the guests pay for themselves, and not the master account of the
    booking; at most the num_rooms of that night."""
