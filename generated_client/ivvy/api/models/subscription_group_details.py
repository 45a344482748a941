# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SubscriptionGroupDetails."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class SubscriptionGroupDetails(ReadModel):
    """A group that contacts can be subscribed to, as returned by actions that read groups."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the group."""
    group_name: str | None | Unset = field(default=UNSET, metadata=member("groupName", Nullable(STRING)))
    """The name of the group."""
    member_count: int | None | Unset = field(default=UNSET, metadata=member("memberCount", Nullable(INTEGER)))
    """The number of contacts in the group."""
    tag_colour: str | None | Unset = field(default=UNSET, metadata=member("tagColour", Nullable(STRING)))
    """The colour of the group."""
