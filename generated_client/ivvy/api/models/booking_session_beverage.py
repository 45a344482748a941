# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingSessionBeverage."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import ClassVar

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    TIME,
    EnumOf,
    ListOf,
    ModelOf,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset
from .beverage_cost_period import BeverageCostPeriod
from .booking_session_beverage_item import BookingSessionBeverageItem


@define(kw_only=True, repr=False)
class BookingSessionBeverage(Model):
    """A beverage package of a booking session.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session-beverage
    """

    conditions: ClassVar[tuple[Condition, ...]] = (
        Condition(requires=("name", "minAttendeesGuaranteed", "costcenterId"), absent=("id",)),
        Condition(requires=("bookingPackageId",), equals=(("includeInPackage", (True,)),)),
        Condition(requires=("cost", "excludedTaxIds"), equals=(("includeInPackage", (False,)),)),
        Condition(requires=("numHours",), equals=(("costPeriod", (1,)),)),
    )

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the beverage package of the session to update. Omit it to add one."""
    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue that the booking belongs to."""
    booking_id: int | Unset = field(default=UNSET, metadata=member("bookingId", INTEGER))
    """The id of the booking that the beverage package is added to."""
    session_id: int | Unset = field(default=UNSET, metadata=member("sessionId", INTEGER))
    """The id of the session that the beverage package is added to."""
    beverage_id: int | Unset = field(default=UNSET, metadata=member("beverageId", INTEGER))
    """The id of the venue's beverage package, as returned by getBeveragePackageList."""
    name: str | Unset = field(default=UNSET, metadata=member("name", STRING))
    """The name of the beverage package. Required when adding."""
    min_attendees_guaranteed: int | Unset = field(default=UNSET, metadata=member("minAttendeesGuaranteed", INTEGER))
    """The total number of attendees for the beverage package. Required when adding."""
    start_time: datetime.time | Unset = field(default=UNSET, metadata=member("startTime", TIME))
    """When the beverage package begins."""
    end_time: datetime.time | Unset = field(default=UNSET, metadata=member("endTime", TIME))
    """When the beverage package ends."""
    same_as_session_time: bool | Unset = field(default=UNSET, metadata=member("sameAsSessionTime", BOOLEAN))
    """Whether the times are those of the session. If true, start_time and end_time are not updated."""
    include_in_package: bool | Unset = field(default=UNSET, metadata=member("includeInPackage", BOOLEAN))
    """Whether the price of a booking package covers the beverage package."""
    booking_package_id: int | Unset = field(default=UNSET, metadata=member("bookingPackageId", INTEGER))
    """The id of the booking package whose price covers the beverage package. Required when include_in_package is true."""
    costcenter_id: int | Unset = field(default=UNSET, metadata=member("costcenterId", INTEGER))
    """The id of the cost centre that receives the revenue. Required when adding."""
    cost: float | Decimal | Unset = field(default=UNSET, metadata=member("cost", NUMBER))
    """The price of the beverage package. Required when include_in_package is false."""
    excluded_tax_ids: list[int] | Unset = field(default=UNSET, metadata=member("excludedTaxIds", ListOf(INTEGER)))
    """The ids of the taxes that are not charged on the beverage package. Required when include_in_package is false."""
    cost_period: BeverageCostPeriod | Unset = field(
        default=UNSET, metadata=member("costPeriod", EnumOf(BeverageCostPeriod))
    )
    """The period that the price is for. Required when the venue's beverage package is charged by the hour."""
    num_hours: float | Decimal | Unset = field(default=UNSET, metadata=member("numHours", NUMBER))
    """The number of hours, which must be one of those in the venue's setup: 3.75 for 3 hours and 45 minutes. Required
    when cost_period is 1 (hourly)."""
    sort_order: int | Unset = field(default=UNSET, metadata=member("sortOrder", INTEGER))
    """The position of the beverage package."""
    excluded_from_commissions: bool | Unset = field(default=UNSET, metadata=member("excludedFromCommissions", BOOLEAN))
    """Whether agents receive no commission on the beverage package, if the booking is commissionable. The platform's
    default is true."""
    items: list[BookingSessionBeverageItem] | Unset = field(
        default=UNSET, metadata=member("items", ListOf(ModelOf(lambda: BookingSessionBeverageItem)))
    )
    """The items of the beverage package. When adding, without them all items are added that are not optional. When
    updating, they replace the present items. Required items that cannot be removed are always included."""
