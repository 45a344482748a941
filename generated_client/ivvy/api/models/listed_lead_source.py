# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedLeadSource."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ListedLeadSource(ReadModel):
    """A lead source as returned in lists."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the lead source."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the lead source."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the lead source."""
    cost: float | None | Unset = field(default=UNSET, metadata=member("cost", Nullable(NUMBER)))
    """The cost of using the lead source."""
    is_referral: bool | None | Unset = field(default=UNSET, metadata=member("isReferral", Nullable(BOOLEAN)))
    """Whether leads and opportunities from this source were referred by somebody."""
    default_type: int | None | Unset = field(default=UNSET, metadata=member("defaultType", Nullable(INTEGER)))
    """The type of a source that the platform has by default. The page shows null and 1 without explaining them."""
