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
    """What the bookings have to be like. Other members of a booking can be named too, with the operators."""

    company_id: int | Unset = field(default=UNSET, metadata=member("companyId", INTEGER))
    """The company that the booking is for."""
    contact_id: int | Unset = field(default=UNSET, metadata=member("contactId", INTEGER))
    """The contact that the booking is for."""
    modified_date_before: datetime.datetime | Unset = field(
        default=UNSET, metadata=member("modifiedDateBefore", TIMESTAMP)
    )
    """The booking was last changed before this moment."""
    modified_date_after: datetime.datetime | Unset = field(
        default=UNSET, metadata=member("modifiedDateAfter", TIMESTAMP)
    )
    """The booking was last changed after this moment."""
