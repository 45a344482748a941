# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model InviteContactsRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    ListOf,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class InviteContactsRequest(Model):
    """A request to invite contacts to an event.

    Vendor's page: https://developer.ivvy.com/events/invite-contacts
    """

    event: int = field(metadata=member("event", INTEGER))
    """The id of the event."""
    contacts: list[int] = field(metadata=member("contacts", ListOf(INTEGER)))
    """The ids of the contacts, as returned by getContactList in namespace contact."""
