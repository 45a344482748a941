# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingExternalUrl."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    STRING,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class BookingExternalUrl(ReadModel):
    """A link to another system."""

    ref: str | None | Unset = field(default=UNSET, metadata=member("ref", Nullable(STRING)))
    """The unique key of the link."""
    url: str | None | Unset = field(default=UNSET, metadata=member("url", Nullable(STRING)))
    """Where it leads, with https."""
    label: str | None | Unset = field(default=UNSET, metadata=member("label", Nullable(STRING)))
    """The text that is shown."""
