# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SubscriptionGroupOutcome."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class SubscriptionGroupOutcome(Model):
    """The outcome for a contact that was added to a subscription group, or removed from one."""

    contact_id: int | Unset = field(default=UNSET, metadata=member("contactId", INTEGER))
    """The id of the contact."""
    status: bool | Unset = field(default=UNSET, metadata=member("status", BOOLEAN))
    """Whether the contact was added or removed."""
