# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedAccommodationRoomOption."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
    NUMBER,
    EnumOf,
    ListOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .room_option_price_type import RoomOptionPriceType


@define(kw_only=True, repr=False)
class ListedAccommodationRoomOption(ReadModel):
    """An additional option of the rooms of a group of accommodation for one night, such as breakfast."""

    booking_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("bookingDate", Nullable(DATE)))
    """The night that the option applies to."""
    room_option_id: int | None | Unset = field(default=UNSET, metadata=member("roomOptionId", Nullable(INTEGER)))
    """The id of the option, as returned by getVenueRoomOptionList."""
    num_rooms: int | None | Unset = field(default=UNSET, metadata=member("numRooms", Nullable(INTEGER)))
    """The number of rooms on booking_date that have the option."""
    price_type: RoomOptionPriceType | None | Unset = field(
        default=UNSET, metadata=member("priceType", Nullable(EnumOf(RoomOptionPriceType)))
    )
    """Whether the price is per room or per guest."""
    num_options: int | None | Unset = field(default=UNSET, metadata=member("numOptions", Nullable(INTEGER)))
    """The number of options for each room or guest on booking_date."""
    num_options_per_room: int | None | Unset = field(
        default=UNSET, metadata=member("numOptionsPerRoom", Nullable(INTEGER))
    )
    """The number of options for each room. The vendor has announced that num_options replaces it from 22 October 2024."""
    price: float | None | Unset = field(default=UNSET, metadata=member("price", Nullable(NUMBER)))
    """The price of the option, with or without tax, depending on the settings of the venue."""
    discount: float | None | Unset = field(default=UNSET, metadata=member("discount", Nullable(NUMBER)))
    """The discount on the price."""
    excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that are not charged on the price."""
    total_amount: float | None | Unset = field(default=UNSET, metadata=member("totalAmount", Nullable(NUMBER)))
    """The total amount of the option on booking_date, including tax."""
    total_discount: float | None | Unset = field(default=UNSET, metadata=member("totalDiscount", Nullable(NUMBER)))
    """The total discount on booking_date."""
    total_tax_amount: float | None | Unset = field(default=UNSET, metadata=member("totalTaxAmount", Nullable(NUMBER)))
    """The tax that total_amount includes."""
    costcenter_id: int | None | Unset = field(default=UNSET, metadata=member("costcenterId", Nullable(INTEGER)))
    """The id of the cost centre that receives the revenue."""
    num_payable_by_guest: int | None | Unset = field(
        default=UNSET, metadata=member("numPayableByGuest", Nullable(INTEGER))
    )
    """The number of options on booking_date that the guests pay for themselves, and not the master account of the
    booking."""
    commission: float | None | Unset = field(
        default=UNSET, metadata=member("commission", Nullable(NUMBER), "commssion")
    )
    """The commission on the option. Responses may also name it `commssion`."""
