# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetCreditNoteListAnswer."""

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
from .credit_note import CreditNote


@define(kw_only=True, repr=False)
class GetCreditNoteListAnswer(ReadModel):
    """A result page of the credit notes of the account.

    Vendor's page: https://developer.ivvy.com/invoice/get-credit-note-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of credit notes, and the position of this result page."""
    results: list[CreditNote] = field(metadata=member("results", ListOf(ModelOf(lambda: CreditNote))))
    """The credit notes on this result page."""
