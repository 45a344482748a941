# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingFilter."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    TIMESTAMP,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class BookingFilter(Model):
    """Conditions that the bookings must meet. You can also filter by other members of a booking, using filter
    operators.
    """

    company_id: int | Unset = field(default=UNSET, metadata=member("companyId", INTEGER))
    """Only bookings for this company."""
    contact_id: int | Unset = field(default=UNSET, metadata=member("contactId", INTEGER))
    """Only bookings for this contact."""
    modified_date_before: datetime.datetime | Unset = field(
        default=UNSET, metadata=member("modifiedDateBefore", TIMESTAMP)
    )
    """Only bookings last changed before this time."""
    modified_date_after: datetime.datetime | Unset = field(
        default=UNSET, metadata=member("modifiedDateAfter", TIMESTAMP)
    )
    """Only bookings last changed after this time."""
