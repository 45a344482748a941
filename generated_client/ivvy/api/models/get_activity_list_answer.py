# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetActivityListAnswer."""

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
from .listed_activity import ListedActivity


@define(kw_only=True, repr=False)
class GetActivityListAnswer(ReadModel):
    """A result page of activities.

    Vendor's page: https://developer.ivvy.com/crm/get-activity-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of activities, and the position of this result page."""
    results: list[ListedActivity] = field(metadata=member("results", ListOf(ModelOf(lambda: ListedActivity))))
    """The activities on this result page."""
