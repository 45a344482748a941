# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetInvitedContactListAnswer."""

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
from .invited_contact import InvitedContact


@define(kw_only=True, repr=False)
class GetInvitedContactListAnswer(ReadModel):
    """A result page of the contacts that were invited to an event.

    Vendor's page: https://developer.ivvy.com/events/get-invited-contact-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of invited contacts, and the position of this result page."""
    results: list[InvitedContact] = field(metadata=member("results", ListOf(ModelOf(lambda: InvitedContact))))
    """The invited contacts on this result page."""
