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
    """The id of the resource."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue that the resource belongs to."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the resource."""
    code: str | None | Unset = field(default=UNSET, metadata=member("code", Nullable(STRING)))
    """The code of the resource."""
    category_id: int | None | Unset = field(default=UNSET, metadata=member("categoryId", Nullable(INTEGER)))
    """The id of the resource's category."""
    short_description: str | None | Unset = field(default=UNSET, metadata=member("shortDescription", Nullable(STRING)))
    """A short description."""
    long_description: str | None | Unset = field(default=UNSET, metadata=member("longDescription", Nullable(STRING)))
    """A long description."""
    quantity: float | None | Unset = field(default=UNSET, metadata=member("quantity", Nullable(NUMBER)))
    """The quantity of the resource."""
    can_book_by_hour: bool | None | Unset = field(default=UNSET, metadata=member("canBookByHour", Nullable(BOOLEAN)))
    """Whether the resource can be booked by the hour."""
    hourly_cost: float | None | Unset = field(default=UNSET, metadata=member("hourlyCost", Nullable(NUMBER)))
    """The cost per hour."""
    hourly_cost_excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("hourlyCostExcludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that do not apply to the hourly cost."""
    daily_cost: float | None | Unset = field(default=UNSET, metadata=member("dailyCost", Nullable(NUMBER)))
    """The cost per day."""
    daily_cost_excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("dailyCostExcludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that do not apply to the daily cost."""
    is_restricted_to_spaces: bool | None | Unset = field(
        default=UNSET, metadata=member("isRestrictedToSpaces", Nullable(BOOLEAN))
    )
    """Whether the resource is restricted to certain spaces."""
    has_sub_resources: bool | None | Unset = field(default=UNSET, metadata=member("hasSubResources", Nullable(BOOLEAN)))
    """Whether the resource has sub-resources."""
    sub_resource_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("subResourceIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the sub-resources."""
    costcenter_id: int | None | Unset = field(default=UNSET, metadata=member("costcenterId", Nullable(INTEGER)))
    """The id of the cost centre that receives the revenue."""
    is_viewable: bool | None | Unset = field(default=UNSET, metadata=member("isViewable", Nullable(BOOLEAN)))
    """Whether the resource is shown on the marketplace."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the resource was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the resource was last changed."""
