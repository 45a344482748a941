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
    """What the companies have to be like. Other members of a company can be named too, with the operators."""

    from_modified_date: datetime.datetime | Unset = field(default=UNSET, metadata=member("fromModifiedDate", TIMESTAMP))
    """The company was last changed at this moment, or later."""
    to_modified_date: datetime.datetime | Unset = field(default=UNSET, metadata=member("toModifiedDate", TIMESTAMP))
    """The company was last changed at this moment, or earlier."""
    venue_id: int | Unset = field(default=UNSET, metadata=member("venueId", INTEGER))
    """Only companies of this venue."""
    venue_group_id: int | Unset = field(default=UNSET, metadata=member("venueGroupId", INTEGER))
    """Only companies of this group of venues."""
