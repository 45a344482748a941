# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetSpeakerListAnswer."""

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
from .event_speaker import EventSpeaker


@define(kw_only=True, repr=False)
class GetSpeakerListAnswer(ReadModel):
    """A result page of the speakers of an event.

    Vendor's page: https://developer.ivvy.com/events/get-speaker-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of speakers, and the position of this result page."""
    results: list[EventSpeaker] = field(metadata=member("results", ListOf(ModelOf(lambda: EventSpeaker))))
    """The speakers on this result page."""
