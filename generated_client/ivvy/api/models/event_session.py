# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model EventSession."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    TIMESTAMP,
    ListOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class EventSession(ReadModel):
    """A session of an event."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the session."""
    event_id: int | None | Unset = field(default=UNSET, metadata=member("eventId", Nullable(INTEGER)))
    """The id of the event that the session belongs to."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the session."""
    start_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("startDate", Nullable(TIMESTAMP))
    )
    """When the session starts."""
    end_date: datetime.datetime | None | Unset = field(default=UNSET, metadata=member("endDate", Nullable(TIMESTAMP)))
    """When the session ends."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the session, in HTML."""
    room_id: int | None | Unset = field(default=UNSET, metadata=member("roomId", Nullable(INTEGER)))
    """The id of the room that the session belongs to."""
    is_optional: bool | None | Unset = field(default=UNSET, metadata=member("isOptional", Nullable(BOOLEAN)))
    """Whether the session is optional."""
    max_capacity: int | None | Unset = field(default=UNSET, metadata=member("maxCapacity", Nullable(INTEGER)))
    """The maximum number of attendees who can register for the session."""
    cost_amount: float | None | Unset = field(default=UNSET, metadata=member("costAmount", Nullable(NUMBER)))
    """The price of the session, if it has one."""
    is_tax_free: bool | None | Unset = field(default=UNSET, metadata=member("isTaxFree", Nullable(BOOLEAN)))
    """Whether the price is free of tax, as the name suggests. The vendor's page calls it whether tax applies."""
    auto_close_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("autoCloseDate", Nullable(TIMESTAMP))
    )
    """When the session is closed automatically."""
    setup_time: int | None | Unset = field(default=UNSET, metadata=member("setupTime", Nullable(INTEGER)))
    """How long it takes to set up, in minutes."""
    breakdown_time: int | None | Unset = field(default=UNSET, metadata=member("breakdownTime", Nullable(INTEGER)))
    """How long it takes to clear up, in minutes."""
    speakers: list[int] | None | Unset = field(default=UNSET, metadata=member("speakers", Nullable(ListOf(INTEGER))))
    """The ids of the speakers of the session, as returned by getSpeakerList."""
    show_in_agenda: bool | None | Unset = field(default=UNSET, metadata=member("showInAgenda", Nullable(BOOLEAN)))
    """Whether the session is shown in the agenda."""
    show_time: bool | None | Unset = field(default=UNSET, metadata=member("showTime", Nullable(BOOLEAN)))
    """Whether the time of the session is shown."""
    only_for_certain_tickets: bool | None | Unset = field(
        default=UNSET, metadata=member("onlyForCertainTickets", Nullable(BOOLEAN))
    )
    """Whether the session is only available with certain tickets."""
    tickets: list[int] | None | Unset = field(default=UNSET, metadata=member("tickets", Nullable(ListOf(INTEGER))))
    """The ids of the tickets that the session is available with, if only_for_certain_tickets is true."""
    notes: str | None | Unset = field(default=UNSET, metadata=member("notes", Nullable(STRING)))
    """Notes on the session."""
    setup_notes: str | None | Unset = field(default=UNSET, metadata=member("setupNotes", Nullable(STRING)))
    """Notes on the setup."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the session was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the session was last changed."""
    allow_guests: bool | None | Unset = field(default=UNSET, metadata=member("allowGuests", Nullable(BOOLEAN)))
    """Whether guests can register for the session."""
