# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RoomReservationGuestContact."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    STRING,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class RoomReservationGuestContact(Model):
    """The name and the contact details of a guest."""

    first_name: str = field(metadata=member("firstName", STRING))
    """The first name."""
    last_name: str = field(metadata=member("lastName", STRING))
    """The last name."""
    email: str = field(metadata=member("email", STRING))
    """The email address."""
    phone: str | Unset = field(default=UNSET, metadata=member("phone", STRING))
    """The mobile phone number."""
