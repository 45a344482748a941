# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingNote."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
    EnumOf,
    ListOf,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset
from .booking_note_template import BookingNoteTemplate
from .booking_note_type import BookingNoteType


@define(kw_only=True, repr=False)
class BookingNote(Model):
    """A note of a booking.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-note
    """

    conditions: ClassVar[tuple[Condition, ...]] = (
        Condition(
            requires=("bookingDays",),
            equals=(
                (
                    "typeId",
                    (
                        3,
                        11,
                        12,
                        13,
                        14,
                        15,
                        16,
                        17,
                        18,
                        19,
                        20,
                        21,
                        22,
                        23,
                        24,
                        25,
                        26,
                        27,
                        29,
                        30,
                        31,
                        32,
                        33,
                        34,
                        35,
                        36,
                        37,
                    ),
                ),
            ),
        ),
        Condition(requires=("accommodationIds",), equals=(("typeId", (8,)),)),
        Condition(requires=("sessionIds",), equals=(("typeId", (2,)),)),
        Condition(requires=("menuIds",), equals=(("typeId", (4,)),)),
        Condition(requires=("beverageIds",), equals=(("typeId", (5,)),)),
        Condition(requires=("resourceIds",), equals=(("typeId", (6,)),)),
        Condition(requires=("productIds",), equals=(("typeId", (7,)),)),
    )

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the note to update. Omit it to add one."""
    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue that the booking belongs to."""
    booking_id: int = field(metadata=member("bookingId", INTEGER))
    """The id of the booking that the note belongs to."""
    description: str = field(metadata=member("description", STRING))
    """The text of the note."""
    is_private: bool | Unset = field(default=UNSET, metadata=member("isPrivate", BOOLEAN))
    """Whether the note is private. The vendor's page describes it as whether the note is accessible to all."""
    type_id: BookingNoteType | Unset = field(default=UNSET, metadata=member("typeId", EnumOf(BookingNoteType)))
    """The type of the note."""
    booking_days: list[int] | Unset = field(default=UNSET, metadata=member("bookingDays", ListOf(INTEGER)))
    """The days of the booking that the note is for, as numbers. Required for all types that do not name other objects
    of the booking."""
    accommodation_ids: list[int] | Unset = field(default=UNSET, metadata=member("accommodationIds", ListOf(INTEGER)))
    """The ids of the accommodation of the booking that the note is for. Required when type_id is 8."""
    session_ids: list[int] | Unset = field(default=UNSET, metadata=member("sessionIds", ListOf(INTEGER)))
    """The ids of the sessions that the note is for. Required when type_id is 2."""
    menu_ids: list[int] | Unset = field(default=UNSET, metadata=member("menuIds", ListOf(INTEGER)))
    """The ids of the menus of the booking's sessions that the note is for. Required when type_id is 4."""
    beverage_ids: list[int] | Unset = field(default=UNSET, metadata=member("beverageIds", ListOf(INTEGER)))
    """The ids of the beverages of the booking that the note is for. Required when type_id is 5."""
    resource_ids: list[int] | Unset = field(default=UNSET, metadata=member("resourceIds", ListOf(INTEGER)))
    """The ids of the resources of the booking that the note is for. Required when type_id is 6."""
    product_ids: list[int] | Unset = field(default=UNSET, metadata=member("productIds", ListOf(INTEGER)))
    """The ids of the products of the booking that the note is for. Required when type_id is 7."""
    apply_to_templates: list[BookingNoteTemplate] | Unset = field(
        default=UNSET, metadata=member("applyToTemplates", ListOf(EnumOf(BookingNoteTemplate)))
    )
    """The kinds of documents in which the note appears."""
