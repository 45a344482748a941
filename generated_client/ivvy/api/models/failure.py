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
    """The platform's response to a request that it refuses, with HTTP status 200 or another status."""

    error_code: ErrorCode = field(metadata=member("errorCode", EnumOf(ErrorCode)))
    """The kind of failure."""
    message: str | None | Unset = field(default=UNSET, metadata=member("message", Nullable(STRING)))
    """What went wrong, in one sentence."""
    specific_code: int | None | Unset = field(default=UNSET, metadata=member("specificCode", Nullable(INTEGER)))
    """The code of this particular failure. Each action documents its own codes."""
    additional_messages: list[str] | None | Unset = field(
        default=UNSET, metadata=member("additionalMessages", Nullable(ListOf(STRING)))
    )
    """Further details, often as `member: reason`."""
