# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CompanyFilter."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    TIMESTAMP,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class CompanyFilter(Model):
    """Conditions that the companies must meet. You can also filter by other members of a company, using filter
    operators.
    """

    from_modified_date: datetime.datetime | Unset = field(default=UNSET, metadata=member("fromModifiedDate", TIMESTAMP))
    """A filter by modified_date. The name suggests that it is the earliest; the vendor's page does not say more."""
    to_modified_date: datetime.datetime | Unset = field(default=UNSET, metadata=member("toModifiedDate", TIMESTAMP))
    """A filter by modified_date. The name suggests that it is the latest; the vendor's page does not say more."""
    venue_id: int | Unset = field(default=UNSET, metadata=member("venueId", INTEGER))
    """Only companies of this venue."""
    venue_group_id: int | Unset = field(default=UNSET, metadata=member("venueGroupId", INTEGER))
    """Only companies of this venue group."""
