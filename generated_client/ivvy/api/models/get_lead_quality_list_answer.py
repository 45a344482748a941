# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetLeadQualityListAnswer."""

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
from .listed_lead_quality import ListedLeadQuality


@define(kw_only=True, repr=False)
class GetLeadQualityListAnswer(ReadModel):
    """A result page of lead qualities.

    Vendor's page: https://developer.ivvy.com/crm/get-lead-quality-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of lead qualities, and the position of this result page."""
    results: list[ListedLeadQuality] = field(metadata=member("results", ListOf(ModelOf(lambda: ListedLeadQuality))))
    """The lead qualities on this result page."""
