# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingSessionResource."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import ClassVar

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    FLAG,
    INTEGER,
    NUMBER,
    TIME,
    EnumOf,
    ListOf,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset
from .cost_type import CostType


@define(kw_only=True, repr=False)
class BookingSessionResource(Model):
    """A resource, such as a projector or a lectern, that is set up for one session of a booking.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session-resource
    """

    conditions: ClassVar[tuple[Condition, ...]] = (
        Condition(requires=("resourceId", "quantity", "startTime", "endTime", "includeInPackage"), absent=("id",)),
        Condition(requires=("bookingPackageId",), equals=(("includeInPackage", (1, True)),)),
        Condition(requires=("costCenterId", "cost", "costType"), equals=(("includeInPackage", (0, False)),)),
    )

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue that the resource belongs to."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking that the session belongs to."""
    session_id: int = field(metadata=member("sessionId", INTEGER))
    """The id of the booking session that the resource is for."""
    resource_id: int | Unset = field(default=UNSET, metadata=member("resourceId", INTEGER))
    """The id of the venue's resource to set up. Required when adding."""
    quantity: int | Unset = field(default=UNSET, metadata=member("quantity", INTEGER))
    """The quantity of the resource. Required when adding."""
    start_time: datetime.time | Unset = field(default=UNSET, metadata=member("startTime", TIME))
    """When the resource is first needed. Required when adding."""
    end_time: datetime.time | Unset = field(default=UNSET, metadata=member("endTime", TIME))
    """When the resource is last needed. Required when adding."""
    include_in_package: bool | Unset = field(default=UNSET, metadata=member("includeInPackage", FLAG))
    """Whether the price of a booking package covers the resource. Required when adding."""
    booking_package_id: int | Unset = field(default=UNSET, metadata=member("bookingPackageId", INTEGER))
    """The id of the booking package whose price covers the resource. Required when include_in_package is true."""
    cost_center_id: int | Unset = field(default=UNSET, metadata=member("costCenterId", INTEGER))
    """The id of the cost centre that receives the revenue. Required when include_in_package is false."""
    cost: float | Decimal | Unset = field(default=UNSET, metadata=member("cost", NUMBER))
    """The price of the resource. Required when include_in_package is false."""
    cost_type: CostType | Unset = field(default=UNSET, metadata=member("costType", EnumOf(CostType)))
    """Whether the price is per hour or per day. Required when include_in_package is false."""
    excluded_tax_ids: list[int] | Unset = field(default=UNSET, metadata=member("excludedTaxIds", ListOf(INTEGER)))
    """The ids of the taxes that are not charged on the resource. Used only when include_in_package is false."""
    has_commissions: bool | Unset = field(default=UNSET, metadata=member("hasCommissions", BOOLEAN))
    """Whether an agent is paid commission on the resource."""
    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the booking session resource to update. Omit it to add one."""
