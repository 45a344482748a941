# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetLeadListAnswer."""

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
from .listed_lead import ListedLead


@define(kw_only=True, repr=False)
class GetLeadListAnswer(ReadModel):
    """A result page of leads.

    Vendor's page: https://developer.ivvy.com/crm/get-lead-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of leads, and the position of this result page."""
    results: list[ListedLead] = field(metadata=member("results", ListOf(ModelOf(lambda: ListedLead))))
    """The leads on this result page."""
