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
    """The id of the session."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the session."""
    start_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("startDate", Nullable(DATE)))
    """The start date of the session."""
    end_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("endDate", Nullable(DATE)))
    """The end date of the session."""
    start_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("startTime", Nullable(TIME)))
    """The start time of the session."""
    end_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("endTime", Nullable(TIME)))
    """The end time of the session."""
    space_venue_id: int | None | Unset = field(default=UNSET, metadata=member("spaceVenueId", Nullable(INTEGER)))
    """The id of the venue that the space belongs to, which can differ from the booking's venue."""
    space_id: int | None | Unset = field(default=UNSET, metadata=member("spaceId", Nullable(INTEGER)))
    """The id of the space, as returned by getFunctionSpaceList."""
    space_layout: int | None | Unset = field(default=UNSET, metadata=member("spaceLayout", Nullable(INTEGER)))
    """The id of the layout of the space."""
    custom_layout_name: str | None | Unset = field(default=UNSET, metadata=member("customLayoutName", Nullable(STRING)))
    """The name of the custom layout."""
    tariff_id: int | None | Unset = field(default=UNSET, metadata=member("tariffId", Nullable(INTEGER)))
    """The id of the plan by which the space is hired."""
    cost: float | None | Unset = field(default=UNSET, metadata=member("cost", Nullable(NUMBER)))
    """The cost of the space."""
    discount: float | None | Unset = field(default=UNSET, metadata=member("discount", Nullable(NUMBER)))
    """The discount on the cost."""
    surcharge: float | None | Unset = field(default=UNSET, metadata=member("surcharge", Nullable(NUMBER)))
    """The surcharge on the cost."""
    total_amount: float | None | Unset = field(default=UNSET, metadata=member("totalAmount", Nullable(NUMBER)))
    """The amount of the session, including tax."""
    total_discount: float | None | Unset = field(default=UNSET, metadata=member("totalDiscount", Nullable(NUMBER)))
    """The discount in total_amount."""
    total_surcharge: float | None | Unset = field(default=UNSET, metadata=member("totalSurcharge", Nullable(NUMBER)))
    """The surcharge in total_amount."""
    total_tax_amount: float | None | Unset = field(default=UNSET, metadata=member("totalTaxAmount", Nullable(NUMBER)))
    """The tax included in total_amount."""
    excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that do not apply."""
    costcenter_id: int | None | Unset = field(
        default=UNSET, metadata=member("costcenterId", Nullable(INTEGER), "costCenterId")
    )
    """The id of the cost centre that the revenue belongs to. Responses may also name it `cost_center_id`."""
    include_in_package: bool | None | Unset = field(
        default=UNSET, metadata=member("includeInPackage", Nullable(BOOLEAN))
    )
    """Whether the session is part of a booking package."""
    booking_package_id: int | None | Unset = field(
        default=UNSET, metadata=member("bookingPackageId", Nullable(INTEGER))
    )
    """The id of the booking package that the session is part of."""
    beo_numbers: list[str] | None | Unset = field(
        default=UNSET, metadata=member("beoNumbers", Nullable(ListOf(STRING)))
    )
    """The numbers of the session's banquet event orders."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the session was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the session was last changed."""
    tax_details: list[TaxDetail] | None | Unset = field(
        default=UNSET, metadata=member("taxDetails", Nullable(ListOf(ModelOf(lambda: TaxDetail))))
    )
    """The amount of each tax."""
    total_attendees: int | None | Unset = field(default=UNSET, metadata=member("totalAttendees", Nullable(INTEGER)))
    """The minimum number of attendees for the session."""
    projected_spend: list[ProjectedSpend] | None | Unset = field(
        default=UNSET, metadata=member("projectedSpend", Nullable(ListOf(ModelOf(lambda: ProjectedSpend))))
    )
    """The projected spend of the session."""
