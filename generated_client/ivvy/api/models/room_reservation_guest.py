# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RoomReservationGuest."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    ModelOf,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset
from .address import Address
from .room_reservation_guest_contact import RoomReservationGuestContact


@define(kw_only=True, repr=False)
class RoomReservationGuest(Model):
    """A guest. Without `id`, the guest with the same names and email address is updated, or else a guest is added."""

    conditions: ClassVar[tuple[Condition, ...]] = (Condition(requires=("guestContact",), absent=("id",)),)

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the guest to update. The vendor advises against it for the guests of new reservations and rooms,
    because a guest without personal data (anonymised) is refused."""
    guest_contact: RoomReservationGuestContact | Unset = field(
        default=UNSET, metadata=member("guestContact", ModelOf(lambda: RoomReservationGuestContact))
    )
    """The name and the contact details of the guest. Required without id."""
    primary_phone: str | Unset = field(default=UNSET, metadata=member("primaryPhone", STRING))
    """The main phone number of the guest."""
    address: Address | Unset = field(default=UNSET, metadata=member("address", ModelOf(lambda: Address)))
    """The address of the guest."""
