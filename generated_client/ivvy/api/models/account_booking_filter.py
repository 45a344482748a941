# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model AccountBookingFilter."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    TIMESTAMP,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AccountBookingFilter(Model):
    """Conditions that the bookings must meet. You can also filter by other members of a booking, using filter
    operators.
    """

    modified_date_before: datetime.datetime | Unset = field(
        default=UNSET, metadata=member("modifiedDateBefore", TIMESTAMP)
    )
    """Only bookings last changed before this time."""
    modified_date_after: datetime.datetime | Unset = field(
        default=UNSET, metadata=member("modifiedDateAfter", TIMESTAMP)
    )
    """Only bookings last changed after this time."""
