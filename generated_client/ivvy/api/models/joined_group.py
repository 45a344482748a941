# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model JoinedGroup."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    TIMESTAMP,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class JoinedGroup(ReadModel):
    """A group that a contact is subscribed to."""

    contact_id: int | Unset = field(default=UNSET, metadata=member("contactId", INTEGER))
    """The id of the contact."""
    group_id: int | Unset = field(default=UNSET, metadata=member("groupId", INTEGER))
    """The id of the group."""
    group_name: str | None | Unset = field(default=UNSET, metadata=member("groupName", Nullable(STRING)))
    """The name of the group."""
    join_date: datetime.datetime | None | Unset = field(default=UNSET, metadata=member("joinDate", Nullable(TIMESTAMP)))
    """When the contact joined the group."""
