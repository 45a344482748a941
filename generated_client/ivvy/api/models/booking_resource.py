# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingResource."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    DATE,
    INTEGER,
    NUMBER,
    STRING,
    TIME,
    TIMESTAMP,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .tax_detail import TaxDetail


@define(kw_only=True, repr=False)
class BookingResource(ReadModel):
    """A resource of a booking's session."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the resource in the session."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the resource."""
    session_id: int | None | Unset = field(default=UNSET, metadata=member("sessionId", Nullable(INTEGER), "SessionId"))
    """The id of the session that the resource belongs to. Responses may also name it `SessionId`."""
    resource_venue_id: int | None | Unset = field(default=UNSET, metadata=member("resourceVenueId", Nullable(INTEGER)))
    """The id of the venue that the resource belongs to, which can differ from the booking's venue."""
    resource_id: int | None | Unset = field(default=UNSET, metadata=member("resourceId", Nullable(INTEGER)))
    """The id of the venue's resource, as returned by getResourceList."""
    cost: float | None | Unset = field(default=UNSET, metadata=member("cost", Nullable(NUMBER)))
    """The cost of the resource."""
    discount: float | None | Unset = field(default=UNSET, metadata=member("discount", Nullable(NUMBER)))
    """The discount on the cost."""
    surcharge: float | None | Unset = field(default=UNSET, metadata=member("surcharge", Nullable(NUMBER)))
    """The surcharge on the cost."""
    excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that do not apply."""
    quantity: float | None | Unset = field(default=UNSET, metadata=member("quantity", Nullable(NUMBER)))
    """The quantity of the resource."""
    start_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("startDate", Nullable(DATE)))
    """The start date of the resource."""
    end_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("endDate", Nullable(DATE)))
    """The end date of the resource."""
    start_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("startTime", Nullable(TIME)))
    """The start time of the resource."""
    end_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("endTime", Nullable(TIME)))
    """The end time of the resource."""
    include_in_package: bool | None | Unset = field(
        default=UNSET, metadata=member("includeInPackage", Nullable(BOOLEAN))
    )
    """Whether the resource is part of a booking package."""
    booking_package_id: int | None | Unset = field(
        default=UNSET, metadata=member("bookingPackageId", Nullable(INTEGER))
    )
    """The id of the booking package that the resource is part of."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the resource was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the resource was last changed."""
    costcenter_id: int | None | Unset = field(
        default=UNSET, metadata=member("costcenterId", Nullable(INTEGER), "costCenterId")
    )
    """The id of the cost centre that the revenue belongs to. Responses may also name it `cost_center_id`."""
    total_amount: float | None | Unset = field(default=UNSET, metadata=member("totalAmount", Nullable(NUMBER)))
    """The amount of the resource, including tax."""
    total_discount: float | None | Unset = field(default=UNSET, metadata=member("totalDiscount", Nullable(NUMBER)))
    """The discount in total_amount."""
    total_surcharge: float | None | Unset = field(default=UNSET, metadata=member("totalSurcharge", Nullable(NUMBER)))
    """The surcharge in total_amount."""
    total_tax_amount: float | None | Unset = field(default=UNSET, metadata=member("totalTaxAmount", Nullable(NUMBER)))
    """The tax included in total_amount."""
    tax_details: list[TaxDetail] | None | Unset = field(
        default=UNSET, metadata=member("taxDetails", Nullable(ListOf(ModelOf(lambda: TaxDetail))))
    )
    """The amount of each tax."""
    total_attendees: int | None | Unset = field(default=UNSET, metadata=member("totalAttendees", Nullable(INTEGER)))
    """The number of attendees for the resource."""
