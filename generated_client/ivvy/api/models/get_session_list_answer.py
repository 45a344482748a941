# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetSessionListAnswer."""

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
from .event_session import EventSession


@define(kw_only=True, repr=False)
class GetSessionListAnswer(ReadModel):
    """A result page of the sessions of an event.

    Vendor's page: https://developer.ivvy.com/events/get-session-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of sessions, and the position of this result page."""
    results: list[EventSession] = field(metadata=member("results", ListOf(ModelOf(lambda: EventSession))))
    """The sessions on this result page."""
