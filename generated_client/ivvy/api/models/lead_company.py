# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model LeadCompany."""

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
class LeadCompany(ReadModel):
    """A summary of the company of a lead or an opportunity."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the company."""
    business_name: str | None | Unset = field(default=UNSET, metadata=member("businessName", Nullable(STRING)))
    """The business name."""
    business_number: str | None | Unset = field(default=UNSET, metadata=member("businessNumber", Nullable(STRING)))
    """The registration number of the company."""
    phone: str | None | Unset = field(default=UNSET, metadata=member("phone", Nullable(STRING)))
    """The phone number."""
    email: str | None | Unset = field(default=UNSET, metadata=member("email", Nullable(STRING)))
    """The email address."""
