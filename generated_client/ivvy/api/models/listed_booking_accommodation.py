# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedBookingAccommodation."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    DATE,
    INTEGER,
    TIMESTAMP,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .listed_accommodation_day_rate import ListedAccommodationDayRate
from .listed_accommodation_occupancy_day_rate import ListedAccommodationOccupancyDayRate
from .listed_accommodation_room_option import ListedAccommodationRoomOption


@define(kw_only=True, repr=False)
class ListedBookingAccommodation(ReadModel):
    """A group of accommodation of a booking, which is a block of rooms of one type."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the group of accommodation."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue that the booking belongs to."""
    booking_id: int | None | Unset = field(default=UNSET, metadata=member("bookingId", Nullable(INTEGER)))
    """The id of the booking that the group belongs to."""
    room_venue_id: int | None | Unset = field(default=UNSET, metadata=member("roomVenueId", Nullable(INTEGER)))
    """The id of the venue that the rate plan and the room type belong to."""
    bar_id: int | None | Unset = field(default=UNSET, metadata=member("barId", Nullable(INTEGER)))
    """The id of the rate plan of the group."""
    room_id: int | None | Unset = field(default=UNSET, metadata=member("roomId", Nullable(INTEGER)))
    """The id of the room type of the group."""
    start_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("startDate", Nullable(DATE)))
    """The day of arrival."""
    end_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("endDate", Nullable(DATE)))
    """The day of departure."""
    override_capacity: bool | None | Unset = field(
        default=UNSET, metadata=member("overrideCapacity", Nullable(BOOLEAN))
    )
    """Whether the group may have more rooms than are available."""
    costcenter_id: int | None | Unset = field(default=UNSET, metadata=member("costcenterId", Nullable(INTEGER)))
    """The id of the cost centre that receives the revenue."""
    include_in_package: bool | None | Unset = field(
        default=UNSET, metadata=member("includeInPackage", Nullable(BOOLEAN))
    )
    """Whether the price of the booking's package covers the group."""
    cut_off_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("cutOffDate", Nullable(DATE)))
    """The day after which the group cannot be changed."""
    day_rates_actual: list[ListedAccommodationDayRate] | None | Unset = field(
        default=UNSET, metadata=member("dayRatesActual", Nullable(ListOf(ModelOf(lambda: ListedAccommodationDayRate))))
    )
    """The actual rate of each night."""
    day_rates_forecast: list[ListedAccommodationDayRate] | None | Unset = field(
        default=UNSET,
        metadata=member("dayRatesForecast", Nullable(ListOf(ModelOf(lambda: ListedAccommodationDayRate)))),
    )
    """The forecast rate of each night."""
    day_rates_net: list[ListedAccommodationDayRate] | None | Unset = field(
        default=UNSET, metadata=member("dayRatesNet", Nullable(ListOf(ModelOf(lambda: ListedAccommodationDayRate))))
    )
    """The net rate of each night."""
    day_rates: list[ListedAccommodationDayRate] | None | Unset = field(
        default=UNSET, metadata=member("dayRates", Nullable(ListOf(ModelOf(lambda: ListedAccommodationDayRate))))
    )
    """The rate of each night."""
    day_rates_actual_multi_occ: list[ListedAccommodationOccupancyDayRate] | None | Unset = field(
        default=UNSET,
        metadata=member(
            "dayRatesActualMultiOcc", Nullable(ListOf(ModelOf(lambda: ListedAccommodationOccupancyDayRate)))
        ),
    )
    """The actual rate of each night and occupancy. Only available if the venue has this feature."""
    day_rates_forecast_multi_occ: list[ListedAccommodationOccupancyDayRate] | None | Unset = field(
        default=UNSET,
        metadata=member(
            "dayRatesForecastMultiOcc", Nullable(ListOf(ModelOf(lambda: ListedAccommodationOccupancyDayRate)))
        ),
    )
    """The forecast rate of each night and occupancy. Only available if the venue has this feature."""
    day_rates_net_multi_occ: list[ListedAccommodationOccupancyDayRate] | None | Unset = field(
        default=UNSET,
        metadata=member("dayRatesNetMultiOcc", Nullable(ListOf(ModelOf(lambda: ListedAccommodationOccupancyDayRate)))),
    )
    """The net rate of each night and occupancy. Only available if the venue has this feature."""
    day_rates_multi_occ: list[ListedAccommodationOccupancyDayRate] | None | Unset = field(
        default=UNSET,
        metadata=member("dayRatesMultiOcc", Nullable(ListOf(ModelOf(lambda: ListedAccommodationOccupancyDayRate)))),
    )
    """The rate of each night and occupancy. Only available if the venue has this feature."""
    excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that are not charged on the rates."""
    room_options: list[ListedAccommodationRoomOption] | None | Unset = field(
        default=UNSET, metadata=member("roomOptions", Nullable(ListOf(ModelOf(lambda: ListedAccommodationRoomOption))))
    )
    """The additional options of the rooms."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the group was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the group was last changed."""
