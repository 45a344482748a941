# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model User."""

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
from .user_status import UserStatus
from .user_type import UserType


@define(kw_only=True, repr=False)
class User(ReadModel):
    """A user of the account."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the user."""
    salutation: str | None | Unset = field(default=UNSET, metadata=member("salutation", Nullable(STRING)))
    """The salutation."""
    first_name: str | None | Unset = field(default=UNSET, metadata=member("firstName", Nullable(STRING)))
    """The first name."""
    middle_name: str | None | Unset = field(default=UNSET, metadata=member("middleName", Nullable(STRING)))
    """The middle name."""
    last_name: str | None | Unset = field(default=UNSET, metadata=member("lastName", Nullable(STRING)))
    """The last name."""
    email: str | None | Unset = field(default=UNSET, metadata=member("email", Nullable(STRING)))
    """The email address."""
    phone: str | None | Unset = field(default=UNSET, metadata=member("phone", Nullable(STRING)))
    """The mobile phone number, according to the vendor's page."""
    phone_mobile: str | None | Unset = field(default=UNSET, metadata=member("phoneMobile", Nullable(STRING)))
    """The phone number, according to the vendor's page."""
    current_status: UserStatus | None | Unset = field(
        default=UNSET, metadata=member("currentStatus", Nullable(EnumOf(UserStatus)))
    )
    """The status of the user."""
    user_type: UserType | None | Unset = field(default=UNSET, metadata=member("userType", Nullable(EnumOf(UserType))))
    """The type of the user."""
    group_id: int | None | Unset = field(default=UNSET, metadata=member("groupId", Nullable(INTEGER)))
    """The id of the group that the user belongs to."""
    last_login_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("lastLoginDate", Nullable(TIMESTAMP))
    )
    """When the user last logged in."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the user was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the user was last changed."""
