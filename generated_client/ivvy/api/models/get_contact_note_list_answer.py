# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetContactNoteListAnswer."""

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
from .listed_contact_note import ListedContactNote


@define(kw_only=True, repr=False)
class GetContactNoteListAnswer(ReadModel):
    """A result page of notes of a contact.

    Vendor's page: https://developer.ivvy.com/contact/get-contact-note-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of notes of a contact, and the position of this result page."""
    results: list[ListedContactNote] = field(metadata=member("results", ListOf(ModelOf(lambda: ListedContactNote))))
    """The notes of a contact on this result page."""
