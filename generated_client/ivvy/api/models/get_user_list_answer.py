# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetUserListAnswer."""

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
from .user import User


@define(kw_only=True, repr=False)
class GetUserListAnswer(ReadModel):
    """A result page of the users of the account.

    Vendor's page: https://developer.ivvy.com/account/get-user-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of users, and the position of this result page."""
    results: list[User] = field(metadata=member("results", ListOf(ModelOf(lambda: User))))
    """The users on this result page."""
