# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SavedRoomReservationGuest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    Nullable,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class SavedRoomReservationGuest(Model):
    """The ids of a guest."""

    id: int | None | Unset = field(default=UNSET, metadata=member("id", Nullable(INTEGER)))
    """The id of the guest."""
    guest_contact_id: int | None | Unset = field(default=UNSET, metadata=member("guestContactId", Nullable(INTEGER)))
    """The id of the contact details of the guest, for updateBookingRoomReservationGuestContact."""
