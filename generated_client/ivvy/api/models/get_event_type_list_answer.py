# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetEventTypeListAnswer."""

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
from .event_type import EventType


@define(kw_only=True, repr=False)
class GetEventTypeListAnswer(ReadModel):
    """A result page of the event types that bookings can have.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-event-type-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of event types, and the position of this result page."""
    results: list[EventType] = field(metadata=member("results", ListOf(ModelOf(lambda: EventType))))
    """The event types on this result page."""
