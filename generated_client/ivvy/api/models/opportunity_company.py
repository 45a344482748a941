# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model OpportunityCompany."""

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
class OpportunityCompany(ReadModel):
    """The company that it is with."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The company."""
    business_name: str | None | Unset = field(default=UNSET, metadata=member("businessName", Nullable(STRING)))
    """The name of its business."""
    business_number: str | None | Unset = field(default=UNSET, metadata=member("businessNumber", Nullable(STRING)))
    """The number under which it is registered."""
    phone: str | None | Unset = field(default=UNSET, metadata=member("phone", Nullable(STRING)))
    """The telephone number."""
    email: str | None | Unset = field(default=UNSET, metadata=member("email", Nullable(STRING)))
    """The email address."""
