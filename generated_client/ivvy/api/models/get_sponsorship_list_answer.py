# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetSponsorshipListAnswer."""

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
from .event_sponsor import EventSponsor


@define(kw_only=True, repr=False)
class GetSponsorshipListAnswer(ReadModel):
    """A result page of the sponsors of an event.

    Vendor's page: https://developer.ivvy.com/events/get-sponsorship-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of sponsors, and the position of this result page."""
    results: list[EventSponsor] = field(metadata=member("results", ListOf(ModelOf(lambda: EventSponsor))))
    """The sponsors on this result page."""
