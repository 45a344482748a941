# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetEmailLogListAnswer."""

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
from .email_log import EmailLog


@define(kw_only=True, repr=False)
class GetEmailLogListAnswer(ReadModel):
    """A result page of the emails that the account has sent.

    Vendor's page: https://developer.ivvy.com/account/get-email-log-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of emails, and the position of this result page."""
    results: list[EmailLog] = field(metadata=member("results", ListOf(ModelOf(lambda: EmailLog))))
    """The emails on this result page."""
