# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedRoomReservationGuest."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIMESTAMP,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .address import Address
from .listed_room_reservation_guest_contact import ListedRoomReservationGuestContact


@define(kw_only=True, repr=False)
class ListedRoomReservationGuest(ReadModel):
    """A guest. Of a guest whose personal data was removed, these members are empty."""

    id: int | None | Unset = field(default=UNSET, metadata=member("id", Nullable(INTEGER)))
    """The id of the guest."""
    guest_contact: ListedRoomReservationGuestContact | None | Unset = field(
        default=UNSET, metadata=member("guestContact", Nullable(ModelOf(lambda: ListedRoomReservationGuestContact)))
    )
    """The name and the contact details of the guest."""
    contact: ListedRoomReservationGuestContact | None | Unset = field(
        default=UNSET, metadata=member("contact", Nullable(ModelOf(lambda: ListedRoomReservationGuestContact)))
    )
    """The former name of guest_contact. The vendor has announced that it will be removed."""
    primary_phone: str | None | Unset = field(default=UNSET, metadata=member("primaryPhone", Nullable(STRING)))
    """The main phone number of the guest."""
    address: Address | None | Unset = field(
        default=UNSET, metadata=member("address", Nullable(ModelOf(lambda: Address)))
    )
    """The address of the guest."""
    is_anonymised: bool | None | Unset = field(default=UNSET, metadata=member("isAnonymised", Nullable(BOOLEAN)))
    """Whether the personal data of the guest was removed."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the guest was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the guest was last changed."""
