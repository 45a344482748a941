# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetAttendeeListAnswer."""

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
from .event_attendee import EventAttendee


@define(kw_only=True, repr=False)
class GetAttendeeListAnswer(ReadModel):
    """A result page of the attendees of an event.

    Vendor's page: https://developer.ivvy.com/events/get-attendee-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of attendees, and the position of this result page."""
    results: list[EventAttendee] = field(metadata=member("results", ListOf(ModelOf(lambda: EventAttendee))))
    """The attendees on this result page."""
