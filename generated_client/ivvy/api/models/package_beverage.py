# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model PackageBeverage."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    TIME,
    TIMESTAMP,
    ListOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class PackageBeverage(ReadModel):
    """A beverage package in a session of a package."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the beverage package in the session."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the beverage package."""
    beverage_venue_id: int | None | Unset = field(default=UNSET, metadata=member("beverageVenueId", Nullable(INTEGER)))
    """The id of the venue that the beverage package belongs to."""
    beverage_id: int | None | Unset = field(default=UNSET, metadata=member("beverageId", Nullable(INTEGER)))
    """The id of the beverage package."""
    num_hours: float | None | Unset = field(default=UNSET, metadata=member("numHours", Nullable(NUMBER)))
    """The number of hours that the beverage package is for."""
    start_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("startTime", Nullable(TIME)))
    """The start time of the beverage package."""
    end_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("endTime", Nullable(TIME)))
    """The end time of the beverage package."""
    same_as_session_time: bool | None | Unset = field(
        default=UNSET, metadata=member("sameAsSessionTime", Nullable(BOOLEAN))
    )
    """Whether the beverage package starts and ends with the session."""
    items_ids: list[int] | None | Unset = field(default=UNSET, metadata=member("itemsIds", Nullable(ListOf(INTEGER))))
    """The ids of the items of the beverage package."""
    include_in_package: bool | None | Unset = field(
        default=UNSET, metadata=member("includeInPackage", Nullable(BOOLEAN))
    )
    """Whether the price of the beverage package is included in the price of the package."""
    costcenter_id: int | None | Unset = field(default=UNSET, metadata=member("costcenterId", Nullable(INTEGER)))
    """The id of the cost centre that the revenue belongs to."""
    amount: float | None | Unset = field(default=UNSET, metadata=member("amount", Nullable(NUMBER)))
    """The amount of the beverage package, if it is not included in the price of the package."""
    excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that do not apply."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the beverage package was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the beverage package was last changed."""
