# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model Failure."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    INTEGER,
    OBJECT,
    STRING,
    EitherOf,
    EnumOf,
    ListOf,
    Nullable,
)
from ..model import Model, member
from ..types import UNSET, JSONValue, Unset
from .error_code import ErrorCode


@define(kw_only=True, repr=False)
class Failure(Model):
    """The platform's response to a request that it refuses, with HTTP status 200 or another status."""

    error_code: ErrorCode = field(metadata=member("errorCode", EnumOf(ErrorCode)))
    """The kind of failure."""
    message: str | list[str | None] | Mapping[str, JSONValue] | None | Unset = field(
        default=UNSET,
        metadata=member("message", Nullable(EitherOf(string=STRING, array=ListOf(Nullable(STRING)), object=OBJECT))),
    )
    """What went wrong, in one sentence."""
    specific_code: int | str | None | Unset = field(
        default=UNSET, metadata=member("specificCode", Nullable(EitherOf(integer=INTEGER, string=STRING)))
    )
    """The code of this particular failure. Each action documents its own codes."""
    additional_messages: list[str | None] | Mapping[str, JSONValue] | str | None | Unset = field(
        default=UNSET,
        metadata=member(
            "additionalMessages", Nullable(EitherOf(array=ListOf(Nullable(STRING)), object=OBJECT, string=STRING))
        ),
    )
    """Further details, often as `member: reason`. Also sent as a string, and as reasons by member."""
