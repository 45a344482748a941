# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingSessionDetails."""

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
from .projected_spend import ProjectedSpend
from .tax_detail import TaxDetail


@define(kw_only=True, repr=False)
class BookingSessionDetails(ReadModel):
    """A session of a booking."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The session."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """Its name."""
    start_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("startDate", Nullable(DATE)))
    """The day on which it begins."""
    end_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("endDate", Nullable(DATE)))
    """The day on which it ends."""
    start_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("startTime", Nullable(TIME)))
    """When it begins, venue time."""
    end_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("endTime", Nullable(TIME)))
    """When it ends, venue time."""
    space_venue_id: int | None | Unset = field(default=UNSET, metadata=member("spaceVenueId", Nullable(INTEGER)))
    """The venue of its space, which can be another one than the booking's."""
    space_id: int | None | Unset = field(default=UNSET, metadata=member("spaceId", Nullable(INTEGER)))
    """Its space, as getFunctionSpaceList gives it."""
    space_layout: int | None | Unset = field(default=UNSET, metadata=member("spaceLayout", Nullable(INTEGER)))
    """How the space is laid out."""
    custom_layout_name: str | None | Unset = field(default=UNSET, metadata=member("customLayoutName", Nullable(STRING)))
    """The name of a layout of its own."""
    tariff_id: int | None | Unset = field(default=UNSET, metadata=member("tariffId", Nullable(INTEGER)))
    """The plan by which the space is hired."""
    cost: float | None | Unset = field(default=UNSET, metadata=member("cost", Nullable(NUMBER)))
    """What the space costs."""
    discount: float | None | Unset = field(default=UNSET, metadata=member("discount", Nullable(NUMBER)))
    """The discount on the cost."""
    total_amount: float | None | Unset = field(default=UNSET, metadata=member("totalAmount", Nullable(NUMBER)))
    """The amount, tax included."""
    total_discount: float | None | Unset = field(default=UNSET, metadata=member("totalDiscount", Nullable(NUMBER)))
    """The discount in that amount."""
    total_surcharge: float | None | Unset = field(default=UNSET, metadata=member("totalSurcharge", Nullable(NUMBER)))
    """The surcharge in that amount."""
    total_tax_amount: float | None | Unset = field(default=UNSET, metadata=member("totalTaxAmount", Nullable(NUMBER)))
    """The tax in that amount."""
    excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The taxes that do not apply."""
    costcenter_id: int | None | Unset = field(default=UNSET, metadata=member("costcenterId", Nullable(INTEGER)))
    """The cost centre that has the revenue."""
    include_in_package: bool | None | Unset = field(
        default=UNSET, metadata=member("includeInPackage", Nullable(BOOLEAN))
    )
    """Whether it is part of a package of the booking."""
    booking_package_id: int | None | Unset = field(
        default=UNSET, metadata=member("bookingPackageId", Nullable(INTEGER))
    )
    """The package of the booking that it is part of."""
    beo_numbers: list[str] | None | Unset = field(
        default=UNSET, metadata=member("beoNumbers", Nullable(ListOf(STRING)))
    )
    """The numbers of its banquet event orders."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When it was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When it was last changed."""
    tax_details: list[TaxDetail] | None | Unset = field(
        default=UNSET, metadata=member("taxDetails", Nullable(ListOf(ModelOf(lambda: TaxDetail))))
    )
    """The part of each tax."""
    total_attendees: int | None | Unset = field(default=UNSET, metadata=member("totalAttendees", Nullable(INTEGER)))
    """How many attendees it has at least."""
    projected_spend: list[ProjectedSpend] | None | Unset = field(
        default=UNSET, metadata=member("projectedSpend", Nullable(ListOf(ModelOf(lambda: ProjectedSpend))))
    )
    """What is expected to be spent at it."""
