# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model Failure."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    EnumOf,
    ListOf,
    Nullable,
)
from ..model import Model, member
from ..types import UNSET, Unset
from .error_code import ErrorCode


@define(kw_only=True, repr=False)
class Failure(Model):
    """What the platform answers when it refuses a request, under HTTP 200 or under a status of its own."""

    error_code: ErrorCode = field(metadata=member("errorCode", EnumOf(ErrorCode)))
    """The kind of failure."""
    message: str | None | Unset = field(default=UNSET, metadata=member("message", Nullable(STRING)))
    """One sentence on what went wrong."""
    specific_code: int | None | Unset = field(default=UNSET, metadata=member("specificCode", Nullable(INTEGER)))
    """The code of this very failure; each action documents its own."""
    additional_messages: list[str] | None | Unset = field(
        default=UNSET, metadata=member("additionalMessages", Nullable(ListOf(STRING)))
    )
    """Further detail, often as `member: reason`."""
