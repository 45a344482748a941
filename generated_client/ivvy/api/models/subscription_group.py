# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SubscriptionGroup."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class SubscriptionGroup(Model):
    """A group that contacts can be subscribed to."""

    group_id: int = field(metadata=member("groupId", INTEGER))
    """The id of the group."""
