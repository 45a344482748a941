# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RegistrationGuest."""

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
class RegistrationGuest(ReadModel):
    """A guest of a registration."""

    contact_id: int | None | Unset = field(default=UNSET, metadata=member("contactId", Nullable(INTEGER)))
    """The id of the contact, if the guest is one."""
    full_name: str | None | Unset = field(default=UNSET, metadata=member("fullName", Nullable(STRING)))
    """The full name of the guest."""
    email: str | None | Unset = field(default=UNSET, metadata=member("email", Nullable(STRING)))
    """The email address."""
    attended: bool | None | Unset = field(default=UNSET, metadata=member("attended", Nullable(BOOLEAN)))
    """Whether the guest attended."""
    attended_date_time: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("attendedDateTime", Nullable(TIMESTAMP))
    )
    """When the guest attended."""
