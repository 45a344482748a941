# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetAccountCostCenterListAnswer."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    ListOf,
    ModelOf,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .account_cost_center import AccountCostCenter
from .collection_meta import CollectionMeta


@define(kw_only=True, repr=False)
class GetAccountCostCenterListAnswer(ReadModel):
    """A result page of the cost centres of the account.

    Vendor's page: https://developer.ivvy.com/account/get-cost-center-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of cost centres, and the position of this result page."""
    results: list[AccountCostCenter] = field(metadata=member("results", ListOf(ModelOf(lambda: AccountCostCenter))))
    """The cost centres on this result page."""
