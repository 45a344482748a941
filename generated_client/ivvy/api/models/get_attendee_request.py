# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetAttendeeRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class GetAttendeeRequest(Model):
    """A request for an attendee of an event.

    Vendor's page: https://developer.ivvy.com/events/get-attendee
    """

    id: int = field(metadata=member("id", INTEGER))
    """The id of the attendee."""
    event_id: int = field(metadata=member("eventId", INTEGER))
    """The id of the event that the attendee belongs to."""
