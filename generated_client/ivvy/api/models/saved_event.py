# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SavedEvent."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
    Nullable,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class SavedEvent(Model):
    """The event that was added or updated.

    Vendor's page: https://developer.ivvy.com/events/add-or-update-event
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the event was saved."""
    id: int | None = field(metadata=member("id", Nullable(INTEGER)))
    """The id of the event; null if it was not saved."""
    code: str | None | Unset = field(default=UNSET, metadata=member("code", Nullable(STRING)))
    """The code of the event; null if it was not saved."""
