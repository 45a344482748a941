# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetIndustryListAnswer."""

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
from .collection_meta import CollectionMeta
from .industry import Industry


@define(kw_only=True, repr=False)
class GetIndustryListAnswer(ReadModel):
    """A result page of the industries of the account.

    Vendor's page: https://developer.ivvy.com/account/get-industry-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of industries, and the position of this result page."""
    results: list[Industry] = field(metadata=member("results", ListOf(ModelOf(lambda: Industry))))
    """The industries on this result page."""
