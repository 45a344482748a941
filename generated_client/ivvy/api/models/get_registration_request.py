# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetRegistrationRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class GetRegistrationRequest(Model):
    """A request for a registration for an event.

    Vendor's page: https://developer.ivvy.com/events/get-registration
    """

    id: int = field(metadata=member("id", INTEGER))
    """The id of the registration."""
    event_id: int = field(metadata=member("eventId", INTEGER))
    """The id of the event that the registration is for."""
