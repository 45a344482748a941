# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetLeadTypeListAnswer."""

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
from .listed_lead_type import ListedLeadType


@define(kw_only=True, repr=False)
class GetLeadTypeListAnswer(ReadModel):
    """A result page of lead types.

    Vendor's page: https://developer.ivvy.com/crm/get-lead-type-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of lead types, and the position of this result page."""
    results: list[ListedLeadType] = field(metadata=member("results", ListOf(ModelOf(lambda: ListedLeadType))))
    """The lead types on this result page."""
