# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model EventType."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
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
from ..types import UNSET, Unset
from .event_sub_type import EventSubType
from .event_type_contact_type import EventTypeContactType
from .marketplace_event_type import MarketplaceEventType


@define(kw_only=True, repr=False)
class EventType(ReadModel):
    """What a booking can be for."""

    id: int = field(metadata=member("id", INTEGER))
    """The event type."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """Its name."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """Its description."""
    marketplace_event_type: MarketplaceEventType | None | Unset = field(
        default=UNSET, metadata=member("marketplaceEventType", Nullable(EnumOf(MarketplaceEventType)))
    )
    """The event type of the marketplace that it stands for."""
    contact_type: EventTypeContactType | None | Unset = field(
        default=UNSET, metadata=member("contactType", Nullable(EnumOf(EventTypeContactType)))
    )
    """Whom bookings and opportunities of the event type can have."""
    is_viewable: bool | None | Unset = field(default=UNSET, metadata=member("isViewable", Nullable(BOOLEAN)))
    """Whether the marketplace shows it."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When it was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When it was last changed."""
    sub_types: list[EventSubType] | None | Unset = field(
        default=UNSET, metadata=member("subTypes", Nullable(ListOf(ModelOf(lambda: EventSubType))))
    )
    """The kinds within it."""
