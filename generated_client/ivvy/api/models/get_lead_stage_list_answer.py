# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetLeadStageListAnswer."""

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
from .listed_lead_stage import ListedLeadStage


@define(kw_only=True, repr=False)
class GetLeadStageListAnswer(ReadModel):
    """A result page of lead stages.

    Vendor's page: https://developer.ivvy.com/crm/get-lead-stage-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of lead stages, and the position of this result page."""
    results: list[ListedLeadStage] = field(metadata=member("results", ListOf(ModelOf(lambda: ListedLeadStage))))
    """The lead stages on this result page."""
