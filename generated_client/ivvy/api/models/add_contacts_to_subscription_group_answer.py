# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model AddContactsToSubscriptionGroupAnswer."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ListOf,
    ModelOf,
)
from ..model import Model, member
from .subscription_group_outcome import SubscriptionGroupOutcome


@define(kw_only=True, repr=False)
class AddContactsToSubscriptionGroupAnswer(Model):
    """The results of addContactsToSubscriptionGroup.

    Vendor's page: https://developer.ivvy.com/contact/add-contacts-to-subscription-group
    """

    results: list[SubscriptionGroupOutcome] = field(
        metadata=member("results", ListOf(ModelOf(lambda: SubscriptionGroupOutcome)))
    )
    """The results."""
