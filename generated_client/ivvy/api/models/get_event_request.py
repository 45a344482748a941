# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetEventRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class GetEventRequest(Model):
    """A request for an event.

    Vendor's page: https://developer.ivvy.com/events/get-event
    """

    id: int = field(metadata=member("id", INTEGER))
    """The id of the event."""
