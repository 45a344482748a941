# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model AddedBookingItems."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    ListOf,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class AddedBookingItems(Model):
    """The additional items that were added.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-items-to-booking
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the items were added."""
    items: list[int] = field(metadata=member("items", ListOf(INTEGER)))
    """The ids of the items, in the order of the request."""
