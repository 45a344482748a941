# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetOpportunityNoteListAnswer."""

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
from .listed_opportunity_note import ListedOpportunityNote


@define(kw_only=True, repr=False)
class GetOpportunityNoteListAnswer(ReadModel):
    """A result page of the notes of an opportunity.

    Vendor's page: https://developer.ivvy.com/crm/get-opportuntiy-note-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of notes, and the position of this result page."""
    results: list[ListedOpportunityNote] = field(
        metadata=member("results", ListOf(ModelOf(lambda: ListedOpportunityNote)))
    )
    """The notes on this result page."""
