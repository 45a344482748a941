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
    """The beverage package as the session has it."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """Its name."""
    beverage_venue_id: int | None | Unset = field(default=UNSET, metadata=member("beverageVenueId", Nullable(INTEGER)))
    """The venue of the beverage package."""
    beverage_id: int | None | Unset = field(default=UNSET, metadata=member("beverageId", Nullable(INTEGER)))
    """The beverage package."""
    num_hours: float | None | Unset = field(default=UNSET, metadata=member("numHours", Nullable(NUMBER)))
    """For how many hours it is."""
    start_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("startTime", Nullable(TIME)))
    """When it begins."""
    end_time: datetime.time | None | Unset = field(default=UNSET, metadata=member("endTime", Nullable(TIME)))
    """When it ends."""
    same_as_session_time: bool | None | Unset = field(
        default=UNSET, metadata=member("sameAsSessionTime", Nullable(BOOLEAN))
    )
    """Whether it begins and ends with the session."""
    items_ids: list[int] | None | Unset = field(default=UNSET, metadata=member("itemsIds", Nullable(ListOf(INTEGER))))
    """Its items."""
    include_in_package: bool | None | Unset = field(
        default=UNSET, metadata=member("includeInPackage", Nullable(BOOLEAN))
    )
    """Whether its price is in that of the package."""
    costcenter_id: int | None | Unset = field(default=UNSET, metadata=member("costcenterId", Nullable(INTEGER)))
    """The cost centre that has the revenue."""
    amount: float | None | Unset = field(default=UNSET, metadata=member("amount", Nullable(NUMBER)))
    """Its amount, where it is not in the price of the package."""
    excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The taxes that do not apply."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When it was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When it was last changed."""
