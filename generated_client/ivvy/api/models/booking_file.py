# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingFile."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    ListOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class BookingFile(ReadModel):
    """A file of a booking."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the file."""
    account_id: int | Unset = field(default=UNSET, metadata=member("accountId", INTEGER))
    """The id of the account that the file belongs to."""
    original_file_name: str | None | Unset = field(default=UNSET, metadata=member("originalFileName", Nullable(STRING)))
    """The name of the file when it was uploaded."""
    size: int | None | Unset = field(default=UNSET, metadata=member("size", Nullable(INTEGER)))
    """The size of the file in bytes."""
    tags: list[str] | None | Unset = field(default=UNSET, metadata=member("tags", Nullable(ListOf(STRING))))
    """The tags of the file."""
    content_type: str | None | Unset = field(default=UNSET, metadata=member("contentType", Nullable(STRING)))
    """The media type of the file."""
    url: str | None | Unset = field(default=UNSET, metadata=member("url", Nullable(STRING)))
    """The URL of the file."""
