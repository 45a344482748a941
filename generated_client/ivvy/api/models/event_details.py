# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model EventDetails."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    ANYTHING,
    BOOLEAN,
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
from ..types import UNSET, JSONValue, Unset
from .event_kind import EventKind
from .event_status import EventStatus
from .event_tag import EventTag


@define(kw_only=True, repr=False)
class EventDetails(ReadModel):
    """An event, as returned by getEvent.

    Vendor's page: https://developer.ivvy.com/events/get-event
    """

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
    event_tags: list[EventTag] | None | Unset = field(
        default=UNSET, metadata=member("eventTags", Nullable(ListOf(ModelOf(lambda: EventTag))))
    )
    """The tags of the event."""
    app_title: str | None | Unset = field(default=UNSET, metadata=member("appTitle", Nullable(STRING)))
    """The title shown on mobile devices."""
    twitter: str | None | Unset = field(default=UNSET, metadata=member("twitter", Nullable(STRING)))
    """The Twitter hashtag of the event."""
    app_banner: JSONValue | Unset = field(default=UNSET, metadata=member("appBanner", ANYTHING))
    """The banner shown on mobile devices."""
    map: JSONValue | Unset = field(default=UNSET, metadata=member("map", ANYTHING))
    """The map of the event."""
    include_speakers: bool | None | Unset = field(default=UNSET, metadata=member("includeSpeakers", Nullable(BOOLEAN)))
    """Whether the event has speakers."""
    display_speakers: bool | None | Unset = field(default=UNSET, metadata=member("displaySpeakers", Nullable(BOOLEAN)))
    """Whether the event's website shows the speakers."""
    include_sponsors: bool | None | Unset = field(default=UNSET, metadata=member("includeSponsors", Nullable(BOOLEAN)))
    """Whether the event has sponsors."""
    display_sponsors: bool | None | Unset = field(default=UNSET, metadata=member("displaySponsors", Nullable(BOOLEAN)))
    """Whether the event's website shows the sponsors."""
    include_booths: bool | None | Unset = field(default=UNSET, metadata=member("includeBooths", Nullable(BOOLEAN)))
    """Whether the event has exhibition booths."""
    display_exhibitors: bool | None | Unset = field(
        default=UNSET, metadata=member("displayExhibitors", Nullable(BOOLEAN))
    )
    """Whether the event's website shows the exhibitors."""
    include_abstracts: bool | None | Unset = field(
        default=UNSET, metadata=member("includeAbstracts", Nullable(BOOLEAN))
    )
    """Whether the event has abstracts."""
    display_abstracts: bool | None | Unset = field(
        default=UNSET, metadata=member("displayAbstracts", Nullable(BOOLEAN))
    )
    """Whether the event's website shows the abstracts."""
    use_multiple_sessions: bool | None | Unset = field(
        default=UNSET, metadata=member("useMultipleSessions", Nullable(BOOLEAN))
    )
    """Whether the event can have several sessions, as the name suggests. No page describes it."""
    include_hotels: bool | None | Unset = field(default=UNSET, metadata=member("includeHotels", Nullable(BOOLEAN)))
    """Whether the event includes hotel accommodation."""
    include_travel: bool | None | Unset = field(default=UNSET, metadata=member("includeTravel", Nullable(BOOLEAN)))
    """Whether the event includes travel, such as flights and transfers."""
    include_membership: bool | None | Unset = field(
        default=UNSET, metadata=member("includeMembership", Nullable(BOOLEAN))
    )
    """Whether the event includes memberships."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the event was last changed."""
