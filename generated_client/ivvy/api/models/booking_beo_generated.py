# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingBeoGenerated."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    OBJECT,
    ModelOf,
    Nullable,
)
from ..model import member
from ..notification import Notification
from ..types import UNSET, JSONValue, Unset
from .booking_beo import BookingBeo


@define(kw_only=True, repr=False)
class BookingBeoGenerated(Notification):
    """A banquet event order (BEO) of a booking was generated."""

    data: BookingBeo = field(metadata=member("data", ModelOf(lambda: BookingBeo)))
    """The banquet event order (BEO), as returned by getBookingBeoList."""
    previous_data: Mapping[str, JSONValue] | None | Unset = field(
        default=UNSET, metadata=member("previousData", Nullable(OBJECT))
    )
    """The former values of the members of the banquet event order (BEO) that changed, by their names in JSON."""
