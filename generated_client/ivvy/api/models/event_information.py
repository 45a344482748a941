# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model EventInformation."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class EventInformation(ReadModel):
    """Information on the website of an event."""

    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the information."""
    information: str | None | Unset = field(default=UNSET, metadata=member("information", Nullable(STRING)))
    """The content of the information."""
    file_url: str | None | Unset = field(default=UNSET, metadata=member("fileUrl", Nullable(STRING)))
    """The URL of the attached file."""
    sort_order: int | None | Unset = field(default=UNSET, metadata=member("sortOrder", Nullable(INTEGER)))
    """The position of the information on the website."""
