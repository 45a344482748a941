# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SubscriptionGroupRemoval."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    ListOf,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class SubscriptionGroupRemoval(Model):
    """A request to remove contacts from a subscription group.

    Vendor's page: https://developer.ivvy.com/contact/remove-contacts-from-subscription-group
    """

    contacts: list[int] | Unset = field(default=UNSET, metadata=member("contacts", ListOf(INTEGER)))
    """The ids of the contacts."""
    group: int | Unset = field(default=UNSET, metadata=member("group", INTEGER))
    """The id of the group, as returned by getSubscriptionGroupList."""
