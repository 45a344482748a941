# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model EventInvitation."""

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
class EventInvitation(ReadModel):
    """An invitation to an event."""

    event_id: int | Unset = field(default=UNSET, metadata=member("eventId", INTEGER))
    """The id of the event."""
    event_code: str | None | Unset = field(default=UNSET, metadata=member("eventCode", Nullable(STRING)))
    """The code of the event."""
    event_start_date_time: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("eventStartDateTime", Nullable(TIMESTAMP))
    )
    """When the event starts."""
    invite_link_yes: str | None | Unset = field(default=UNSET, metadata=member("inviteLinkYes", Nullable(STRING)))
    """The link to accept the invitation."""
    invite_link_no: str | None | Unset = field(default=UNSET, metadata=member("inviteLinkNo", Nullable(STRING)))
    """The link to decline the invitation."""
    response: InvitationResponse | None | Unset = field(
        default=UNSET, metadata=member("response", Nullable(EnumOf(InvitationResponse)))
    )
    """The contact's response to the invitation."""
