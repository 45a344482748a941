# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetCompanyNoteListAnswer."""

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
from .listed_company_note import ListedCompanyNote


@define(kw_only=True, repr=False)
class GetCompanyNoteListAnswer(ReadModel):
    """A result page of notes of a company.

    Vendor's page: https://developer.ivvy.com/contact/get-company-note-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of notes of a company, and the position of this result page."""
    results: list[ListedCompanyNote] = field(metadata=member("results", ListOf(ModelOf(lambda: ListedCompanyNote))))
    """The notes of a company on this result page."""
