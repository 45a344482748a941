# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetContactRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class GetContactRequest(Model):
    """A request for a contact.

    Vendor's page: https://developer.ivvy.com/contact/get-contact
    """

    id: int = field(metadata=member("id", INTEGER))
    """The id of the contact."""
    use_event_sort_order: bool | Unset = field(default=UNSET, metadata=member("useEventSortOrder", BOOLEAN))
    """Whether to sort invitations and registrations by the start of their events."""
