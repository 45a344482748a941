# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedTask."""

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
from .priority import Priority
from .task_status import TaskStatus


@define(kw_only=True, repr=False)
class ListedTask(ReadModel):
    """A task as returned in lists."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the task."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue of the task."""
    booking_id: int | None | Unset = field(default=UNSET, metadata=member("bookingId", Nullable(INTEGER)))
    """The id of the booking of the task."""
    lead_id: int | None | Unset = field(default=UNSET, metadata=member("leadId", Nullable(INTEGER)))
    """The id of the lead of the task."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the task."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the task, in HTML."""
    status: TaskStatus | None | Unset = field(default=UNSET, metadata=member("status", Nullable(EnumOf(TaskStatus))))
    """The status of the task."""
    contact_id: int | None | Unset = field(default=UNSET, metadata=member("contactId", Nullable(INTEGER)))
    """The id of the contact of the task."""
    company_id: int | None | Unset = field(default=UNSET, metadata=member("companyId", Nullable(INTEGER)))
    """The id of the company of the task."""
    company_contact_id: int | None | Unset = field(
        default=UNSET, metadata=member("companyContactId", Nullable(INTEGER))
    )
    """The id of the contact at the company."""
    assigned_user_id: int | None | Unset = field(default=UNSET, metadata=member("assignedUserId", Nullable(INTEGER)))
    """The id of the user to whom the task is assigned."""
    assigned_user_full_name: str | None | Unset = field(
        default=UNSET, metadata=member("assignedUserFullName", Nullable(STRING))
    )
    """The full name of that user."""
    assigned_user_email: str | None | Unset = field(
        default=UNSET, metadata=member("assignedUserEmail", Nullable(STRING))
    )
    """The email address of that user."""
    priority: Priority | None | Unset = field(default=UNSET, metadata=member("priority", Nullable(EnumOf(Priority))))
    """The priority of the task."""
    start_datetime: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("startDatetime", Nullable(TIMESTAMP))
    )
    """When the task starts."""
    end_datetime: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("endDatetime", Nullable(TIMESTAMP))
    )
    """When the task is due."""
    progress: int | None | Unset = field(default=UNSET, metadata=member("progress", Nullable(INTEGER)))
    """The progress of the task. The page shows 0, and no unit."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the task was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the task was last changed."""
