# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetResourceAvailabilityRequest."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    TIMESTAMP,
    ListOf,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class GetResourceAvailabilityRequest(Model):
    """A request for the availability of resources.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-resource-availability
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue."""
    start_date: datetime.datetime = field(metadata=member("startDate", TIMESTAMP))
    """When the period begins."""
    end_date: datetime.datetime = field(metadata=member("endDate", TIMESTAMP))
    """When the period ends."""
    resource_ids: list[int] = field(metadata=member("resourceIds", ListOf(INTEGER)))
    """The ids of the resources, as returned by getResourceList."""
    quantity: int | Unset = field(default=UNSET, metadata=member("quantity", INTEGER))
    """The quantity whose availability to check."""
