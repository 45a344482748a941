# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetSubscriptionGroupListAnswer."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    ListOf,
    ModelOf,
)
from ..model import member
from ..read_model import ReadModel
from .subscription_group_details import SubscriptionGroupDetails


@define(kw_only=True, repr=False)
class GetSubscriptionGroupListAnswer(ReadModel):
    """The results of getSubscriptionGroupList.

    Vendor's page: https://developer.ivvy.com/contact/get-subscription-group-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    results: list[SubscriptionGroupDetails] = field(
        metadata=member("results", ListOf(ModelOf(lambda: SubscriptionGroupDetails)))
    )
    """The results."""
