# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedActivity."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    TIMESTAMP,
    EitherOf,
    EnumOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .activity_type import ActivityType


@define(kw_only=True, repr=False)
class ListedActivity(ReadModel):
    """An activity as returned in lists."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the activity."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue of the activity."""
    lead_id: int | None | Unset = field(default=UNSET, metadata=member("leadId", Nullable(INTEGER)))
    """The id of the lead of the activity."""
    sub_type: ActivityType | None | Unset = field(
        default=UNSET, metadata=member("subType", Nullable(EnumOf(ActivityType)))
    )
    """The kind of activity."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the activity."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the activity, in HTML."""
    purpose_id: int | None | Unset = field(default=UNSET, metadata=member("purposeId", Nullable(INTEGER)))
    """The id of the purpose of the activity."""
    purpose_name: str | None | Unset = field(default=UNSET, metadata=member("purposeName", Nullable(STRING)))
    """The name of the purpose. The page shows only null."""
    purpose_type: str | int | None | Unset = field(
        default=UNSET, metadata=member("purposeType", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """The type of the purpose. The page shows only null, and lists no values; addOrUpdateActivityPurpose does."""
    location: str | None | Unset = field(default=UNSET, metadata=member("location", Nullable(STRING)))
    """The place of the activity."""
    contact_id: int | None | Unset = field(default=UNSET, metadata=member("contactId", Nullable(INTEGER)))
    """The id of the contact of the activity."""
    company_id: int | None | Unset = field(default=UNSET, metadata=member("companyId", Nullable(INTEGER)))
    """The id of the company of the activity."""
    company_contact_id: int | None | Unset = field(
        default=UNSET, metadata=member("companyContactId", Nullable(INTEGER))
    )
    """The id of the contact at the company."""
    assigned_user_id: int | None | Unset = field(default=UNSET, metadata=member("assignedUserId", Nullable(INTEGER)))
    """The id of the user to whom the activity is assigned."""
    assigned_user_full_name: str | None | Unset = field(
        default=UNSET, metadata=member("assignedUserFullName", Nullable(STRING))
    )
    """The full name of that user."""
    assigned_user_email: str | None | Unset = field(
        default=UNSET, metadata=member("assignedUserEmail", Nullable(STRING))
    )
    """The email address of that user."""
    start_datetime: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("startDatetime", Nullable(TIMESTAMP))
    )
    """When the activity starts."""
    end_datetime: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("endDatetime", Nullable(TIMESTAMP))
    )
    """When the activity ends."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the activity was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the activity was last changed."""
