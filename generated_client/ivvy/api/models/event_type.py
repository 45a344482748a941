# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model EventType."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    OBJECT,
    STRING,
    TIMESTAMP,
    EitherOf,
    EnumOf,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, JSONValue, Unset
from .event_sub_type import EventSubType
from .event_type_contact_type import EventTypeContactType
from .marketplace_event_type import MarketplaceEventType


@define(kw_only=True, repr=False)
class EventType(ReadModel):
    """A type of event that a booking can be for."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the event type."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the event type."""
    description: str | Mapping[str, JSONValue] | None | Unset = field(
        default=UNSET, metadata=member("description", Nullable(EitherOf(string=STRING, object=OBJECT)))
    )
    """The description of the event type, or one for each language."""
    marketplace_event_type: MarketplaceEventType | None | Unset = field(
        default=UNSET, metadata=member("marketplaceEventType", Nullable(EnumOf(MarketplaceEventType)))
    )
    """The corresponding event type of the marketplace."""
    contact_type: EventTypeContactType | None | Unset = field(
        default=UNSET, metadata=member("contactType", Nullable(EnumOf(EventTypeContactType)))
    )
    """Who can be assigned to bookings and opportunities of the event type."""
    is_viewable: bool | None | Unset = field(default=UNSET, metadata=member("isViewable", Nullable(BOOLEAN)))
    """Whether the event type is shown on the marketplace."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the event type was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the event type was last changed."""
    sub_types: list[EventSubType] | None | Unset = field(
        default=UNSET, metadata=member("subTypes", Nullable(ListOf(ModelOf(lambda: EventSubType))))
    )
    """The subtypes of the event type."""
