# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SubscriptionGroupAddition."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    ListOf,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class SubscriptionGroupAddition(Model):
    """A request to add contacts to a subscription group.

    Vendor's page: https://developer.ivvy.com/contact/add-contacts-to-subscription-group
    """

    contacts: list[int] | Unset = field(default=UNSET, metadata=member("contacts", ListOf(INTEGER)))
    """The ids of the contacts."""
    group: int | Unset = field(default=UNSET, metadata=member("group", INTEGER))
    """The id of the group, as returned by getSubscriptionGroupList."""
