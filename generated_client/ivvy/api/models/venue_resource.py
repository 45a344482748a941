# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model VenueResource."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    TIMESTAMP,
    ListOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class VenueResource(ReadModel):
    """A resource that sessions can use."""

    id: int = field(metadata=member("id", INTEGER))
    """The resource."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The venue that it belongs to."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """Its name."""
    code: str | None | Unset = field(default=UNSET, metadata=member("code", Nullable(STRING)))
    """Its code."""
    category_id: int | None | Unset = field(default=UNSET, metadata=member("categoryId", Nullable(INTEGER)))
    """Its category."""
    short_description: str | None | Unset = field(default=UNSET, metadata=member("shortDescription", Nullable(STRING)))
    """A short description."""
    long_description: str | None | Unset = field(default=UNSET, metadata=member("longDescription", Nullable(STRING)))
    """A long description."""
    quantity: int | None | Unset = field(default=UNSET, metadata=member("quantity", Nullable(INTEGER)))
    """How many there are."""
    can_book_by_hour: bool | None | Unset = field(default=UNSET, metadata=member("canBookByHour", Nullable(BOOLEAN)))
    """Whether it can be booked by the hour."""
    hourly_cost: float | None | Unset = field(default=UNSET, metadata=member("hourlyCost", Nullable(NUMBER)))
    """What it costs an hour."""
    hourly_cost_excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("hourlyCostExcludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The taxes that do not apply to that."""
    daily_cost: float | None | Unset = field(default=UNSET, metadata=member("dailyCost", Nullable(NUMBER)))
    """What it costs a day."""
    daily_cost_excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("dailyCostExcludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The taxes that do not apply to that."""
    is_restricted_to_spaces: bool | None | Unset = field(
        default=UNSET, metadata=member("isRestrictedToSpaces", Nullable(BOOLEAN))
    )
    """Whether it is for certain spaces only."""
    has_sub_resources: bool | None | Unset = field(default=UNSET, metadata=member("hasSubResources", Nullable(BOOLEAN)))
    """Whether there are resources within it."""
    sub_resource_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("subResourceIds", Nullable(ListOf(INTEGER)))
    )
    """The resources within it."""
    costcenter_id: int | None | Unset = field(default=UNSET, metadata=member("costcenterId", Nullable(INTEGER)))
    """The cost centre that has the revenue."""
    is_viewable: bool | None | Unset = field(default=UNSET, metadata=member("isViewable", Nullable(BOOLEAN)))
    """Whether the marketplace shows it."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When it was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When it was last changed."""
