# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model InvitedContact."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    TIMESTAMP,
    EnumOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .invitation_response import InvitationResponse


@define(kw_only=True, repr=False)
class InvitedContact(ReadModel):
    """A contact that was invited to an event."""

    event_id: int | None | Unset = field(default=UNSET, metadata=member("eventId", Nullable(INTEGER)))
    """The id of the event."""
    contact_id: int | None | Unset = field(default=UNSET, metadata=member("contactId", Nullable(INTEGER)))
    """The id of the contact."""
    first_name: str | None | Unset = field(default=UNSET, metadata=member("firstName", Nullable(STRING)))
    """The first name."""
    last_name: str | None | Unset = field(default=UNSET, metadata=member("lastName", Nullable(STRING)))
    """The last name."""
    email: str | None | Unset = field(default=UNSET, metadata=member("email", Nullable(STRING)))
    """The email address."""
    phone: str | None | Unset = field(default=UNSET, metadata=member("phone", Nullable(STRING)))
    """The phone number."""
    response: InvitationResponse | None | Unset = field(
        default=UNSET, metadata=member("response", Nullable(EnumOf(InvitationResponse)))
    )
    """The contact's response to the invitation."""
    registration_id: int | None | Unset = field(default=UNSET, metadata=member("registrationId", Nullable(INTEGER)))
    """The id of the contact's registration; null if there is none."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the invitation was last changed."""
