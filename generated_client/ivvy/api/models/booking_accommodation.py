# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingAccommodation."""

from __future__ import annotations

import datetime
from typing import ClassVar

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    DATE,
    INTEGER,
    ListOf,
    ModelOf,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset
from .accommodation_day_rate import AccommodationDayRate
from .accommodation_occupancy_day_rate import AccommodationOccupancyDayRate
from .accommodation_room_option import AccommodationRoomOption


@define(kw_only=True, repr=False)
class BookingAccommodation(Model):
    """A group of accommodation of a booking, which is a block of rooms of one type.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-booking-accommodation
    """

    conditions: ClassVar[tuple[Condition, ...]] = (
        Condition(requires=("dayRates",), absent=("id", "dayRatesMultiOcc")),
    )

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the group of accommodation to update. Omit it to add one."""
    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue that the booking belongs to."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking that the group belongs to."""
    room_venue_id: int = field(metadata=member("roomVenueId", INTEGER))
    """The id of the venue that the rate plan and the room type belong to. It may be another venue than that of the
    booking."""
    bar_id: int | Unset = field(default=UNSET, metadata=member("barId", INTEGER))
    """The id of the rate plan of the group, as returned by getVenueRatePlanList."""
    room_id: int = field(metadata=member("roomId", INTEGER))
    """The id of the room type of the group, as returned by getVenueRoomList."""
    start_date: datetime.date = field(metadata=member("startDate", DATE))
    """The day of arrival."""
    end_date: datetime.date = field(metadata=member("endDate", DATE))
    """The day of departure."""
    override_capacity: bool | Unset = field(default=UNSET, metadata=member("overrideCapacity", BOOLEAN))
    """Whether the group may have more rooms than are available."""
    cut_off_date: datetime.date | Unset = field(default=UNSET, metadata=member("cutOffDate", DATE))
    """The day after which the group cannot be changed."""
    day_rates_actual: list[AccommodationDayRate] | Unset = field(
        default=UNSET, metadata=member("dayRatesActual", ListOf(ModelOf(lambda: AccommodationDayRate)))
    )
    """The actual rate of each night."""
    day_rates_forecast: list[AccommodationDayRate] | Unset = field(
        default=UNSET, metadata=member("dayRatesForecast", ListOf(ModelOf(lambda: AccommodationDayRate)))
    )
    """The forecast rate of each night."""
    day_rates_net: list[AccommodationDayRate] | Unset = field(
        default=UNSET, metadata=member("dayRatesNet", ListOf(ModelOf(lambda: AccommodationDayRate)))
    )
    """The net rate of each night."""
    day_rates: list[AccommodationDayRate] | Unset = field(
        default=UNSET, metadata=member("dayRates", ListOf(ModelOf(lambda: AccommodationDayRate)))
    )
    """The rate of each night. Required when adding, unless day_rates_multi_occ is sent."""
    day_rates_actual_multi_occ: list[AccommodationOccupancyDayRate] | Unset = field(
        default=UNSET, metadata=member("dayRatesActualMultiOcc", ListOf(ModelOf(lambda: AccommodationOccupancyDayRate)))
    )
    """The actual rate of each night and occupancy. Only available if the venue has this feature."""
    day_rates_forecast_multi_occ: list[AccommodationOccupancyDayRate] | Unset = field(
        default=UNSET,
        metadata=member("dayRatesForecastMultiOcc", ListOf(ModelOf(lambda: AccommodationOccupancyDayRate))),
    )
    """The forecast rate of each night and occupancy. Only available if the venue has this feature."""
    day_rates_net_multi_occ: list[AccommodationOccupancyDayRate] | Unset = field(
        default=UNSET, metadata=member("dayRatesNetMultiOcc", ListOf(ModelOf(lambda: AccommodationOccupancyDayRate)))
    )
    """The net rate of each night and occupancy. Only available if the venue has this feature."""
    day_rates_multi_occ: list[AccommodationOccupancyDayRate] | Unset = field(
        default=UNSET, metadata=member("dayRatesMultiOcc", ListOf(ModelOf(lambda: AccommodationOccupancyDayRate)))
    )
    """The rate of each night and occupancy. Only available if the venue has this feature. Required when adding, unless
    day_rates is sent."""
    excluded_tax_ids: list[int] | Unset = field(default=UNSET, metadata=member("excludedTaxIds", ListOf(INTEGER)))
    """The ids of the taxes that are not charged on the rates."""
    room_options: list[AccommodationRoomOption] | Unset = field(
        default=UNSET, metadata=member("roomOptions", ListOf(ModelOf(lambda: AccommodationRoomOption)))
    )
    """The additional options of the rooms."""
