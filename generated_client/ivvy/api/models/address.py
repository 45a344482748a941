# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model Address."""

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
class Address(ReadModel):
    """A postal address."""

    line1: str | None | Unset = field(default=UNSET, metadata=member("line1", Nullable(STRING)))
    """The first line."""
    line2: str | None | Unset = field(default=UNSET, metadata=member("line2", Nullable(STRING)))
    """The second line."""
    line3: str | None | Unset = field(default=UNSET, metadata=member("line3", Nullable(STRING)))
    """The third line."""
    line4: str | None | Unset = field(default=UNSET, metadata=member("line4", Nullable(STRING)))
    """The fourth line."""
    city: str | None | Unset = field(default=UNSET, metadata=member("city", Nullable(STRING)))
    """The city."""
    postal_code: str | int | None | Unset = field(
        default=UNSET, metadata=member("postalCode", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """The postal code."""
    country_code: str | None | Unset = field(default=UNSET, metadata=member("countryCode", Nullable(STRING)))
    """The two-letter code of the country, as in ISO 3166-1."""
    state_code: str | None | Unset = field(default=UNSET, metadata=member("stateCode", Nullable(STRING)))
    """The code of the state or division of the country, as in ISO 3166-2 but without the country."""
    state_name: str | None | Unset = field(default=UNSET, metadata=member("stateName", Nullable(STRING)))
    """The name of the state, usually set if the state has no code."""
    id: int | None | Unset = field(default=UNSET, metadata=member("id", Nullable(INTEGER)))
    """The id of the address."""
    country_name: str | None | Unset = field(default=UNSET, metadata=member("countryName", Nullable(STRING)))
    """The name of the country."""
