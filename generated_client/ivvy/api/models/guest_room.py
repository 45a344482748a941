# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GuestRoom."""

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from ..codecs import (
    FLAG,
    INTEGER,
    NUMBER,
    STRING,
    ListOf,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class GuestRoom(Model):
    """A room type of a venue.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/add-or-update-guest-room
    """

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the room type to update. Omit it to add one."""
    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue."""
    name: str | Unset = field(default=UNSET, metadata=member("name", STRING))
    """The name of the room type."""
    code: str | Unset = field(default=UNSET, metadata=member("code", STRING))
    """The unique code of the room type."""
    category_ids: list[int] | Unset = field(default=UNSET, metadata=member("categoryIds", ListOf(INTEGER)))
    """The ids of the categories that the room type belongs to."""
    capacity: int | Unset = field(default=UNSET, metadata=member("capacity", INTEGER))
    """The number of rooms of this type in the venue."""
    description: str | Unset = field(default=UNSET, metadata=member("description", STRING))
    """The description, in HTML."""
    num_standard_adults: int | Unset = field(default=UNSET, metadata=member("numStandardAdults", INTEGER))
    """The number of adults that the price includes."""
    num_extra_adults: int | Unset = field(default=UNSET, metadata=member("numExtraAdults", INTEGER))
    """The number of further adults that are allowed."""
    extra_adult_cost: float | Decimal | Unset = field(default=UNSET, metadata=member("extraAdultCost", NUMBER))
    """The price of a further adult."""
    can_smoke: bool | Unset = field(default=UNSET, metadata=member("canSmoke", FLAG))
    """Whether smoking is allowed."""
    active: bool | Unset = field(default=UNSET, metadata=member("active", FLAG))
    """Whether the room type is shown in the marketplace."""
    marketplace_name: str | Unset = field(default=UNSET, metadata=member("marketplaceName", STRING))
    """The name of the room type in the marketplace."""
