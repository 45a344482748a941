# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model VenuePackageDiscount."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    NUMBER,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class VenuePackageDiscount(ReadModel):
    """The discount on a package for one cost centre."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the cost centre."""
    value: float | None | Unset = field(default=UNSET, metadata=member("value", Nullable(NUMBER)))
    """The discount, in percent."""
