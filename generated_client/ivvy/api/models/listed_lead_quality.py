# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedLeadQuality."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ListedLeadQuality(ReadModel):
    """A lead quality as returned in lists."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the lead quality."""
    label: str | None | Unset = field(default=UNSET, metadata=member("label", Nullable(STRING)))
    """The label of the lead quality."""
    show_on_dash: bool | None | Unset = field(default=UNSET, metadata=member("showOnDash", Nullable(BOOLEAN)))
    """Whether the venue's reporting dashboard includes leads and opportunities of this quality."""
