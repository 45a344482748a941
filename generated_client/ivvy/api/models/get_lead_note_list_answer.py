# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetLeadNoteListAnswer."""

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
from .listed_lead_note import ListedLeadNote


@define(kw_only=True, repr=False)
class GetLeadNoteListAnswer(ReadModel):
    """A result page of notes of a lead.

    Vendor's page: https://developer.ivvy.com/crm/get-lead-note-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of notes of a lead, and the position of this result page."""
    results: list[ListedLeadNote] = field(metadata=member("results", ListOf(ModelOf(lambda: ListedLeadNote))))
    """The notes of a lead on this result page."""
