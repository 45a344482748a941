# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model Event."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import ClassVar

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    TIMESTAMP,
    Limited,
    ListOf,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class Event(Model):
    """An event.

    Vendor's page: https://developer.ivvy.com/events/add-or-update-event
    """

    conditions: ClassVar[tuple[Condition, ...]] = (
        Condition(requires=("eventType", "title", "timezone"), absent=("id",)),
    )

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the event to update. Omit it to add an event."""
    business_unit_id: int | Unset = field(default=UNSET, metadata=member("businessUnitId", INTEGER))
    """The id of the business unit. Required if the account of the event has business units."""
    event_type: int | Unset = field(
        default=UNSET, metadata=member("eventType", Limited(INTEGER, minimum=12, maximum=12))
    )
    """The type of event, which must be 12 (Record Event Details). Required when adding an event; it cannot be changed.
    At least 12. At most 12."""
    title: str | Unset = field(default=UNSET, metadata=member("title", Limited(STRING, max_length=140)))
    """The title of the event. Required when adding an event. At most 140 characters."""
    timezone: str | Unset = field(default=UNSET, metadata=member("timezone", STRING))
    """The time zone of the event, such as Australia/Sydney. Required when adding an event."""
    start_date_time: datetime.datetime | Unset = field(default=UNSET, metadata=member("startDateTime", TIMESTAMP))
    """When the event starts. Send it when adding an event; the vendor's page does not clearly say that it is required."""
    end_date_time: datetime.datetime | Unset = field(default=UNSET, metadata=member("endDateTime", TIMESTAMP))
    """When the event ends. It must not be before start_date_time. Send it when adding an event; the vendor's page does
    not clearly say that it is required."""
    capacity: int | Unset = field(default=UNSET, metadata=member("capacity", INTEGER))
    """The maximum number of attendees who can register; 0 for no limit."""
    budget: float | Decimal | Unset = field(default=UNSET, metadata=member("budget", NUMBER))
    """The budget of the event."""
    cost_center_id: int | Unset = field(default=UNSET, metadata=member("costCenterId", INTEGER))
    """The id of the cost centre that the event belongs to. Events must be assignable to it."""
    primary_contact_user_id: int | Unset = field(default=UNSET, metadata=member("primaryContactUserId", INTEGER))
    """The id of the user who is the primary contact of the event, as returned by getUserList in namespace account."""
    event_type_ids: list[int] | Unset = field(default=UNSET, metadata=member("eventTypeIds", ListOf(INTEGER)))
    """Ids of event types. The vendor's page shows the member only in an example."""
    is_accomm_included: bool | Unset = field(default=UNSET, metadata=member("isAccommIncluded", BOOLEAN))
    """Whether the event includes accommodation. The vendor's page shows the member only in an example."""
