# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model Activity."""

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
from .activity_type import ActivityType
from .priority import Priority


@define(kw_only=True, repr=False)
class Activity(Model):
    """An activity for a lead, an opportunity, a contact or a company, such as a meeting.

    Vendor's page: https://developer.ivvy.com/crm/add-or-update-activity
    """

    conditions: ClassVar[tuple[Condition, ...]] = (Condition(requires=("name", "subType"), absent=("id",)),)

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the activity to update. Omit it to add one."""
    venue_id: int | Unset = field(default=UNSET, metadata=member("venueId", INTEGER))
    """The id of the venue that the activity belongs to. Required if the activity belongs to an opportunity."""
    lead_id: int | Unset = field(default=UNSET, metadata=member("leadId", INTEGER))
    """The id of the lead or the opportunity that the activity belongs to."""
    contact_id: int | Unset = field(default=UNSET, metadata=member("contactId", INTEGER))
    """The id of the contact that the activity belongs to."""
    company_id: int | Unset = field(default=UNSET, metadata=member("companyId", INTEGER))
    """The id of the company that the activity belongs to."""
    name: str | Unset = field(default=UNSET, metadata=member("name", STRING))
    """The name of the activity. Required when adding."""
    description: str | Unset = field(default=UNSET, metadata=member("description", STRING))
    """The description of the activity."""
    sub_type: ActivityType | Unset = field(default=UNSET, metadata=member("subType", EnumOf(ActivityType)))
    """The kind of activity. Required when adding."""
    purpose_id: int | Unset = field(default=UNSET, metadata=member("purposeId", INTEGER))
    """The id of the purpose of the activity."""
    start_datetime: datetime.datetime | Unset = field(default=UNSET, metadata=member("startDatetime", TIMESTAMP))
    """When the activity starts."""
    end_datetime: datetime.datetime | Unset = field(default=UNSET, metadata=member("endDatetime", TIMESTAMP))
    """When the activity ends."""
    location: str | Unset = field(default=UNSET, metadata=member("location", STRING))
    """The place of the activity."""
    priority: Priority | Unset = field(default=UNSET, metadata=member("priority", EnumOf(Priority)))
    """The priority of the activity."""
    assigned_user_id: int | Unset = field(default=UNSET, metadata=member("assignedUserId", INTEGER))
    """The id of the user to whom the activity is assigned, as returned by getUserList in namespace account."""
