# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model PackageResource."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    TIMESTAMP,
    ListOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class PackageResource(ReadModel):
    """A resource in a session of a package."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The resource as the session has it."""
    resource_venue_id: int | None | Unset = field(default=UNSET, metadata=member("resourceVenueId", Nullable(INTEGER)))
    """The venue of the resource."""
    resource_id: int | None | Unset = field(default=UNSET, metadata=member("resourceId", Nullable(INTEGER)))
    """The resource."""
    quantity: int | None | Unset = field(default=UNSET, metadata=member("quantity", Nullable(INTEGER)))
    """How many there are."""
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
