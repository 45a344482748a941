# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SavedRoomReservationAdditionalGuest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    EnumOf,
    Nullable,
)
from ..model import Model, member
from ..types import UNSET, Unset
from .additional_guest_type import AdditionalGuestType


@define(kw_only=True, repr=False)
class SavedRoomReservationAdditionalGuest(Model):
    """The ids of an additional guest."""

    guest_id: int | None | Unset = field(default=UNSET, metadata=member("guestId", Nullable(INTEGER)))
    """The id of the guest."""
    guest_contact_id: int | None | Unset = field(default=UNSET, metadata=member("guestContactId", Nullable(INTEGER)))
    """The id of the contact details of the guest, for updateBookingRoomReservationGuestContact."""
    guest_type: AdditionalGuestType | None | Unset = field(
        default=UNSET, metadata=member("guestType", Nullable(EnumOf(AdditionalGuestType)))
    )
    """How the guest shares the room."""
