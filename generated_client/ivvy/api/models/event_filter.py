# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model EventFilter."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    TIMESTAMP,
    EnumOf,
    ListOf,
)
from ..model import Model, member
from ..types import UNSET, Unset
from .event_status import EventStatus


@define(kw_only=True, repr=False)
class EventFilter(Model):
    """Conditions that the events must meet. You can also filter by other members of an event, using filter operators."""

    after_date: datetime.datetime | Unset = field(default=UNSET, metadata=member("afterDate", TIMESTAMP))
    """A filter by the start. The name suggests that it is the earliest; the vendor's page does not say more."""
    before_date: datetime.datetime | Unset = field(default=UNSET, metadata=member("beforeDate", TIMESTAMP))
    """A filter by the end. The name suggests that it is the latest; the vendor's page does not say more."""
    status: list[EventStatus] | Unset = field(default=UNSET, metadata=member("status", ListOf(EnumOf(EventStatus))))
    """Only events with one of these statuses."""
