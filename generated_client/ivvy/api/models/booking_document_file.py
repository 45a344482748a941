# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingDocumentFile."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    STRING,
    TIMESTAMP,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class BookingDocumentFile(ReadModel):
    """The file of a document of a booking."""

    url: str | None | Unset = field(default=UNSET, metadata=member("url", Nullable(STRING)))
    """The URL from which the file can be fetched, until url_expiry."""
    url_expiry: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("urlExpiry", Nullable(TIMESTAMP))
    )
    """When the URL expires."""
    filename: str | None | Unset = field(default=UNSET, metadata=member("filename", Nullable(STRING)))
    """The name of the file."""
