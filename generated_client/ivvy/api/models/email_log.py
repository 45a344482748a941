# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model EmailLog."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIMESTAMP,
    EnumOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .email_log_reference import EmailLogReference
from .email_log_type import EmailLogType


@define(kw_only=True, repr=False)
class EmailLog(ReadModel):
    """An email that the account has sent."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the email."""
    contact_id: int | None | Unset = field(default=UNSET, metadata=member("contactId", Nullable(INTEGER)))
    """The id of the contact that the email belongs to."""
    user_id: int | None | Unset = field(default=UNSET, metadata=member("userId", Nullable(INTEGER)))
    """The id of the user that the email belongs to."""
    event_id: int | None | Unset = field(default=UNSET, metadata=member("eventId", Nullable(INTEGER)))
    """The id of the event that the email belongs to."""
    type_: EmailLogType | None | Unset = field(default=UNSET, metadata=member("type", Nullable(EnumOf(EmailLogType))))
    """The type of the email."""
    ref_type: EmailLogReference | None | Unset = field(
        default=UNSET, metadata=member("refType", Nullable(EnumOf(EmailLogReference)))
    )
    """The kind of object that the email is about."""
    ref_id: int | None | Unset = field(default=UNSET, metadata=member("refId", Nullable(INTEGER)))
    """The id of the object that the email is about."""
    from_address: str | None | Unset = field(default=UNSET, metadata=member("from", Nullable(STRING)))
    """The address of the sender."""
    to: str | None | Unset = field(default=UNSET, metadata=member("to", Nullable(STRING)))
    """The address of the recipient."""
    bcc: str | None | Unset = field(default=UNSET, metadata=member("bcc", Nullable(STRING)))
    """The address that received a blind copy."""
    subject: str | None | Unset = field(default=UNSET, metadata=member("subject", Nullable(STRING)))
    """The subject."""
    body: str | None | Unset = field(default=UNSET, metadata=member("body", Nullable(STRING)))
    """The text of the email."""
    sent_time: datetime.datetime | None | Unset = field(default=UNSET, metadata=member("sentTime", Nullable(TIMESTAMP)))
    """When the email was sent."""
    success: bool | None | Unset = field(default=UNSET, metadata=member("success", Nullable(BOOLEAN)))
    """Whether the email was sent."""
