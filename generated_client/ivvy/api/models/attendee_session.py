# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model AttendeeSession."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIMESTAMP,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AttendeeSession(ReadModel):
    """A session that an attendee registered for or attended."""

    session_id: int | Unset = field(default=UNSET, metadata=member("sessionId", INTEGER))
    """The id of the session, as returned by getSessionList."""
    session_name: str | None | Unset = field(default=UNSET, metadata=member("sessionName", Nullable(STRING)))
    """The name of the session."""
    is_optional: bool | None | Unset = field(default=UNSET, metadata=member("isOptional", Nullable(BOOLEAN)))
    """Whether the session is optional."""
    has_attended: bool | None | Unset = field(default=UNSET, metadata=member("hasAttended", Nullable(BOOLEAN)))
    """Whether the attendee has attended the session."""
    attended_datetime: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("attendedDatetime", Nullable(TIMESTAMP))
    )
    """When the attendee attended the session."""
    is_session_reserved: bool | None | Unset = field(
        default=UNSET, metadata=member("isSessionReserved", Nullable(BOOLEAN))
    )
    """Whether the session is reserved."""
