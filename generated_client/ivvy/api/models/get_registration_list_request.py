# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetRegistrationListRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    Limited,
)
from ..filters import Filter, FilterOf
from ..model import Model, member
from ..types import UNSET, Unset
from .registration_filter import RegistrationFilter


@define(kw_only=True, repr=False)
class GetRegistrationListRequest(Model):
    """A request for the registrations for an event.

    Vendor's page: https://developer.ivvy.com/events/get-registration-list
    """

    event_id: int = field(metadata=member("eventId", INTEGER))
    """The id of the event."""
    per_page: int | Unset = field(default=UNSET, metadata=member("perPage", Limited(INTEGER, minimum=1)))
    """The maximum number of registrations per result page, at most 100. At least 1."""
    start: int | Unset = field(default=UNSET, metadata=member("start", Limited(INTEGER, minimum=0)))
    """The zero-based offset of the first result in the whole collection, not a page number. At least 0."""
    filter: RegistrationFilter | Filter | Unset = field(
        default=UNSET, metadata=member("filter", FilterOf(lambda: RegistrationFilter))
    )
    """filter"""
