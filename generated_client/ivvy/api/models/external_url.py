# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ExternalUrl."""

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
class ExternalUrl(ReadModel):
    """A link to an external page."""

    ref: str = field(metadata=member("ref", STRING))
    """The unique key of the link."""
    url: str | None | Unset = field(default=UNSET, metadata=member("url", Nullable(STRING)))
    """The URL, with scheme https. Set it to null to remove the link with this ref."""
    label: str | Unset = field(default=UNSET, metadata=member("label", STRING))
    """The text shown for the link."""
