# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedRoomReservationGuestContact."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    TIMESTAMP,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ListedRoomReservationGuestContact(ReadModel):
    """The name and the contact details of a guest."""

    id: int | None | Unset = field(default=UNSET, metadata=member("id", Nullable(INTEGER)))
    """The id of the contact details, for updateBookingRoomReservationGuestContact."""
    first_name: str | None | Unset = field(default=UNSET, metadata=member("firstName", Nullable(STRING)))
    """The first name."""
    last_name: str | None | Unset = field(default=UNSET, metadata=member("lastName", Nullable(STRING)))
    """The last name."""
    email: str | None | Unset = field(default=UNSET, metadata=member("email", Nullable(STRING)))
    """The email address."""
    phone: str | None | Unset = field(default=UNSET, metadata=member("phone", Nullable(STRING)))
    """The mobile phone number."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the contact details were added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the contact details were last changed."""
