# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetContactListAnswer."""

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
from .contact_details import ContactDetails


@define(kw_only=True, repr=False)
class GetContactListAnswer(ReadModel):
    """A result page of the contacts of the account.

    Vendor's page: https://developer.ivvy.com/contact/get-contact-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of contacts, and the position of this result page."""
    results: list[ContactDetails] = field(metadata=member("results", ListOf(ModelOf(lambda: ContactDetails))))
    """The contacts on this result page."""
