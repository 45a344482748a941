# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ContactSummary."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    EitherOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ContactSummary(ReadModel):
    """A summary of a contact."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the contact."""
    first_name: str | None | Unset = field(default=UNSET, metadata=member("firstName", Nullable(STRING)))
    """The first name."""
    last_name: str | None | Unset = field(default=UNSET, metadata=member("lastName", Nullable(STRING)))
    """The last name."""
    email: str | None | Unset = field(default=UNSET, metadata=member("email", Nullable(STRING)))
    """The email address."""
    phone: str | int | None | Unset = field(
        default=UNSET, metadata=member("phone", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """The phone number."""
