# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetEventListAnswer."""

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
from .listed_event import ListedEvent


@define(kw_only=True, repr=False)
class GetEventListAnswer(ReadModel):
    """A result page of the events of the account.

    Vendor's page: https://developer.ivvy.com/events/get-event-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of events, and the position of this result page."""
    results: list[ListedEvent] = field(metadata=member("results", ListOf(ModelOf(lambda: ListedEvent))))
    """The events on this result page."""
