# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model DayOfYear."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class DayOfYear(ReadModel):
    """A day of every year."""

    month: int | Unset = field(default=UNSET, metadata=member("month", INTEGER))
    """The month."""
    date: int | Unset = field(default=UNSET, metadata=member("date", INTEGER))
    """The day of the month."""
