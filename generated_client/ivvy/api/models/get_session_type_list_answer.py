# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetSessionTypeListAnswer."""

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
from .session_type import SessionType


@define(kw_only=True, repr=False)
class GetSessionTypeListAnswer(ReadModel):
    """A result page of the types that sessions can have.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-session-type-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of session types, and the position of this result page."""
    results: list[SessionType] = field(metadata=member("results", ListOf(ModelOf(lambda: SessionType))))
    """The session types on this result page."""
