# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ContactFilter."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    TIMESTAMP,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ContactFilter(Model):
    """What the contacts have to be like. Other members of a contact can be named too, with the operators."""

    from_modified_date: datetime.datetime | Unset = field(default=UNSET, metadata=member("fromModifiedDate", TIMESTAMP))
    """The contact was last changed at this moment, or later."""
    to_modified_date: datetime.datetime | Unset = field(default=UNSET, metadata=member("toModifiedDate", TIMESTAMP))
    """The contact was last changed at this moment, or earlier."""
    external_id: str | Unset = field(default=UNSET, metadata=member("externalId", STRING))
    """The id of the contact in another system."""
    venue_id: int | Unset = field(default=UNSET, metadata=member("venueId", INTEGER))
    """Only contacts of this venue."""
    venue_group_id: int | Unset = field(default=UNSET, metadata=member("venueGroupId", INTEGER))
    """Only contacts of this group of venues."""
    company_id: int | Unset = field(default=UNSET, metadata=member("companyId", INTEGER))
    """Only contacts of this company."""
