# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetPartnerVenueRequest."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class GetPartnerVenueRequest(Model):
    """The venue to get.

    Vendor's page: https://developer.ivvy.com/partner/get-venue
    """

    id: int = field(metadata=member("id", INTEGER))
    """The id of the venue."""
    availability_start_date: datetime.date | Unset = field(
        default=UNSET, metadata=member("availabilityStartDate", DATE)
    )
    """The first day of the period whose availability the venue includes."""
    availability_end_date: datetime.date | Unset = field(default=UNSET, metadata=member("availabilityEndDate", DATE))
    """The last day of the period whose availability the venue includes."""
