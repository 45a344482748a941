# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RemoveContactsFromSubscriptionGroupAnswer."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ListOf,
    ModelOf,
)
from ..model import Model, member
from .subscription_group_outcome import SubscriptionGroupOutcome


@define(kw_only=True, repr=False)
class RemoveContactsFromSubscriptionGroupAnswer(Model):
    """The results of removeContactsFromSubscriptionGroup.

    Vendor's page: https://developer.ivvy.com/contact/remove-contacts-from-subscription-group
    """

    results: list[SubscriptionGroupOutcome] = field(
        metadata=member("results", ListOf(ModelOf(lambda: SubscriptionGroupOutcome)))
    )
    """The results."""
