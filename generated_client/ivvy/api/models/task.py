# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model Task."""

from __future__ import annotations

import datetime
from typing import ClassVar

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    TIMESTAMP,
    EnumOf,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset
from .priority import Priority
from .task_status import TaskStatus


@define(kw_only=True, repr=False)
class Task(Model):
    """A task for a lead, an opportunity, a contact or a company.

    Vendor's page: https://developer.ivvy.com/crm/add-or-update-task
    """

    conditions: ClassVar[tuple[Condition, ...]] = (Condition(requires=("name", "endDatetime"), absent=("id",)),)

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the task to update. Omit it to add one."""
    venue_id: int | Unset = field(default=UNSET, metadata=member("venueId", INTEGER))
    """The id of the venue that the task belongs to. Required if the task belongs to an opportunity."""
    lead_id: int | Unset = field(default=UNSET, metadata=member("leadId", INTEGER))
    """The id of the lead or the opportunity that the task belongs to."""
    contact_id: int | Unset = field(default=UNSET, metadata=member("contactId", INTEGER))
    """The id of the contact that the task belongs to."""
    company_id: int | Unset = field(default=UNSET, metadata=member("companyId", INTEGER))
    """The id of the company that the task belongs to."""
    name: str | Unset = field(default=UNSET, metadata=member("name", STRING))
    """The name of the task. Required when adding."""
    end_datetime: datetime.datetime | Unset = field(default=UNSET, metadata=member("endDatetime", TIMESTAMP))
    """When the task is due. Required when adding."""
    priority: Priority | Unset = field(default=UNSET, metadata=member("priority", EnumOf(Priority)))
    """The priority of the task."""
    assigned_user_id: int | Unset = field(default=UNSET, metadata=member("assignedUserId", INTEGER))
    """The id of the user to whom the task is assigned, as returned by getUserList in namespace account."""
    status: TaskStatus | Unset = field(default=UNSET, metadata=member("status", EnumOf(TaskStatus)))
    """The status of the task."""
    description: str | Unset = field(default=UNSET, metadata=member("description", STRING))
    """The description of the task."""
