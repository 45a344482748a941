# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model UserFilter."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class UserFilter(Model):
    """Conditions that the users must meet. You can also filter by other members of a user, using filter operators."""

    venue_id: int | Unset = field(default=UNSET, metadata=member("venueId", INTEGER))
    """Only users of this venue."""
