# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model VenueGuestAnonymised."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import member
from ..notification import Notification


@define(kw_only=True, repr=False)
class VenueGuestAnonymised(Notification):
    """The personal data of a guest was removed."""

    guest_contact_id: int = field(metadata=member("guestContactId", INTEGER))
    """The id of the contact of the guest."""
