# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model InvoiceAddress."""

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
class InvoiceAddress(ReadModel):
    """The address of the recipient of an invoice or a credit note. The platform writes some strings of digits as
    numbers.
    """

    line1: str | int | None | Unset = field(
        default=UNSET, metadata=member("line1", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """The first line."""
    line2: str | int | None | Unset = field(
        default=UNSET, metadata=member("line2", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """The second line."""
    line3: str | int | None | Unset = field(
        default=UNSET, metadata=member("line3", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """The third line."""
    line4: str | int | None | Unset = field(
        default=UNSET, metadata=member("line4", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """The fourth line."""
    city: str | None | Unset = field(default=UNSET, metadata=member("city", Nullable(STRING)))
    """The city."""
    state_code: str | None | Unset = field(default=UNSET, metadata=member("stateCode", Nullable(STRING)))
    """The code of the state or division of the country."""
    state_name: str | None | Unset = field(default=UNSET, metadata=member("stateName", Nullable(STRING)))
    """The name of the state."""
    country_code: str | None | Unset = field(default=UNSET, metadata=member("countryCode", Nullable(STRING)))
    """The two-letter code of the country."""
    country_name: str | None | Unset = field(default=UNSET, metadata=member("countryName", Nullable(STRING)))
    """The name of the country."""
    postal_code: str | int | None | Unset = field(
        default=UNSET, metadata=member("postalCode", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """The postal code."""
    id: int | None | Unset = field(default=UNSET, metadata=member("id", Nullable(INTEGER)))
    """The id of the address."""
