# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetBookingSessionMenuListAnswer."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    ListOf,
    ModelOf,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .collection_meta import CollectionMeta
from .listed_booking_session_menu import ListedBookingSessionMenu


@define(kw_only=True, repr=False)
class GetBookingSessionMenuListAnswer(ReadModel):
    """A result page of the menus of the sessions of a booking.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-session-menu-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of menus, and the position of this result page."""
    results: list[ListedBookingSessionMenu] = field(
        metadata=member("results", ListOf(ModelOf(lambda: ListedBookingSessionMenu)))
    )
    """The menus on this result page."""
