# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model Address."""

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
    postal_code: str | None | Unset = field(default=UNSET, metadata=member("postalCode", Nullable(STRING)))
    """The postal code."""
    country_code: str | None | Unset = field(default=UNSET, metadata=member("countryCode", Nullable(STRING)))
    """The country, by its code of two letters as in ISO 3166-1."""
    state_code: str | None | Unset = field(default=UNSET, metadata=member("stateCode", Nullable(STRING)))
    """The state or division of the country, by its code as in ISO 3166-2 without the country."""
    state_name: str | None | Unset = field(default=UNSET, metadata=member("stateName", Nullable(STRING)))
    """The state in words, usually where it has no code."""
