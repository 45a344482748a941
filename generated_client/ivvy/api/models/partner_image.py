# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model PartnerImage."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    EnumOf,
    ListOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .offered_event_type import OfferedEventType


@define(kw_only=True, repr=False)
class PartnerImage(ReadModel):
    """An image of a venue of the marketplace."""

    url: str | None | Unset = field(default=UNSET, metadata=member("url", Nullable(STRING)))
    """The URL of the file."""
    original_file_name: str | None | Unset = field(default=UNSET, metadata=member("originalFileName", Nullable(STRING)))
    """The name of the file when it was uploaded."""
    tags: list[str] | None | Unset = field(default=UNSET, metadata=member("tags", Nullable(ListOf(STRING))))
    """The tags of the file."""
    size: int | None | Unset = field(default=UNSET, metadata=member("size", Nullable(INTEGER)))
    """The size of the file."""
    content_type: str | None | Unset = field(default=UNSET, metadata=member("contentType", Nullable(STRING)))
    """The media type of the file."""
    marketplace_event_types: list[OfferedEventType] | None | Unset = field(
        default=UNSET, metadata=member("marketplaceEventTypes", Nullable(ListOf(EnumOf(OfferedEventType))))
    )
    """The marketplace event types that the image is for."""
