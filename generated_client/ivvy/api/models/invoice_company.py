# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model InvoiceCompany."""

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
class InvoiceCompany(ReadModel):
    """A summary of the company of an invoice."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the company."""
    business_name: str | None | Unset = field(default=UNSET, metadata=member("businessName", Nullable(STRING)))
    """The business name."""
    business_number: str | None | Unset = field(default=UNSET, metadata=member("businessNumber", Nullable(STRING)))
    """The registration number of the company."""
    phone: str | int | None | Unset = field(
        default=UNSET, metadata=member("phone", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """The phone number."""
    email: str | None | Unset = field(default=UNSET, metadata=member("email", Nullable(STRING)))
    """The email address."""
