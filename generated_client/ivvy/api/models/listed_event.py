# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedEvent."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    TIMESTAMP,
    EnumOf,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .event_information import EventInformation
from .event_kind import EventKind
from .event_status import EventStatus
from .event_tag import EventTag
from .event_ticket import EventTicket
from .event_venue import EventVenue


@define(kw_only=True, repr=False)
class ListedEvent(ReadModel):
    """An event in a list of events."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the event."""
    code: str | None | Unset = field(default=UNSET, metadata=member("code", Nullable(STRING)))
    """The code of the event."""
    event_type: EventKind | None | Unset = field(
        default=UNSET, metadata=member("eventType", Nullable(EnumOf(EventKind)))
    )
    """The type of event."""
    title: str | None | Unset = field(default=UNSET, metadata=member("title", Nullable(STRING)))
    """The title of the event."""
    timezone: str | None | Unset = field(default=UNSET, metadata=member("timezone", Nullable(STRING)))
    """The time zone of the event."""
    capacity: int | None | Unset = field(default=UNSET, metadata=member("capacity", Nullable(INTEGER)))
    """The maximum number of attendees who can register."""
    domain_name: str | None | Unset = field(default=UNSET, metadata=member("domainName", Nullable(STRING)))
    """The domain name of the event."""
    start_date_time: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("startDateTime", Nullable(TIMESTAMP))
    )
    """When the event starts."""
    end_date_time: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("endDateTime", Nullable(TIMESTAMP))
    )
    """When the event ends."""
    num_registered: int | None | Unset = field(default=UNSET, metadata=member("numRegistered", Nullable(INTEGER)))
    """The number of registrations."""
    current_status: EventStatus | None | Unset = field(
        default=UNSET, metadata=member("currentStatus", Nullable(EnumOf(EventStatus)))
    )
    """The status of the event."""
    contact_name: str | None | Unset = field(default=UNSET, metadata=member("contactName", Nullable(STRING)))
    """The name of the contact for the event."""
    contact_email: str | None | Unset = field(default=UNSET, metadata=member("contactEmail", Nullable(STRING)))
    """The email address for questions about the event."""
    website_url: str | None | Unset = field(default=UNSET, metadata=member("websiteUrl", Nullable(STRING)))
    """The URL of the event's website."""
    website_template_banner_image_url: str | None | Unset = field(
        default=UNSET, metadata=member("websiteTemplateBannerImageUrl", Nullable(STRING))
    )
    """The URL of the banner on the event's website."""
    venue: EventVenue | None | Unset = field(
        default=UNSET, metadata=member("venue", Nullable(ModelOf(lambda: EventVenue)))
    )
    """The venue of the event, if requested with include_venue_details."""
    tickets: list[EventTicket] | None | Unset = field(
        default=UNSET, metadata=member("tickets", Nullable(ListOf(ModelOf(lambda: EventTicket))))
    )
    """The tickets of the event, if requested with include_ticket_details."""
    information: list[EventInformation] | None | Unset = field(
        default=UNSET, metadata=member("information", Nullable(ListOf(ModelOf(lambda: EventInformation))))
    )
    """The information on the event's website, if requested with include_information_details."""
    homepage_content: str | None | Unset = field(default=UNSET, metadata=member("homepageContent", Nullable(STRING)))
    """The content of the home page of the event's website, in HTML, if requested with include_homepage_content."""
    event_tags: list[EventTag] | None | Unset = field(
        default=UNSET, metadata=member("eventTags", Nullable(ListOf(ModelOf(lambda: EventTag))))
    )
    """The tags of the event."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the event was last changed."""
