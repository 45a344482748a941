# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RemovedRoomDynamicRates."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class RemovedRoomDynamicRates(Model):
    """The dynamic rates that were removed.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/remove-room-dynamic-rates
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the dynamic rates were removed."""
