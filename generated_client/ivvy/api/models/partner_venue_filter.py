# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model PartnerVenueFilter."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    STRING,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class PartnerVenueFilter(Model):
    """Conditions that the venues must meet. You can also filter by other members of a venue, using filter operators."""

    address_state_code: str | Unset = field(default=UNSET, metadata=member("addressStateCode", STRING))
    """Only venues in this state, by its code."""
    address_city: str | Unset = field(default=UNSET, metadata=member("addressCity", STRING))
    """Only venues in this city."""
