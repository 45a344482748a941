# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingStatusChange."""

from __future__ import annotations

import datetime
from typing import ClassVar

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
    STRING,
    EnumOf,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset
from .marketplace_stage_reason_type import MarketplaceStageReasonType
from .new_booking_status import NewBookingStatus


@define(kw_only=True, repr=False)
class BookingStatusChange(Model):
    """A change of a booking's status.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/change-booking-status
    """

    conditions: ClassVar[tuple[Condition, ...]] = (
        Condition(requires=("cancelClosedDate",), equals=(("currentStatus", (4,)),)),
        Condition(requires=("convertedStageId",), equals=(("currentStatus", (1, 2, 3, 9)),)),
    )

    id: int = field(metadata=member("id", INTEGER))
    """The booking whose status to change."""
    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The venue that the booking belongs to."""
    current_status: NewBookingStatus = field(metadata=member("currentStatus", EnumOf(NewBookingStatus)))
    """The new status."""
    changed_by_user_id: int | Unset = field(default=UNSET, metadata=member("changedByUserId", INTEGER))
    """The user who changes it, as getUserList gives it; without it, the user of the key."""
    cancel_stage_id: int | Unset = field(default=UNSET, metadata=member("cancelStageId", INTEGER))
    """The stage that the opportunity gets, where a quote is cancelled."""
    cancel_reason_id: int | Unset = field(default=UNSET, metadata=member("cancelReasonId", INTEGER))
    """Why it is cancelled: one of the reasons of cancel_stage_id for a quote, and of the stage "cancelled" for a
    booking."""
    cancel_lost_to_competition: str | Unset = field(default=UNSET, metadata=member("cancelLostToCompetition", STRING))
    """How the booking was lost to a competitor."""
    cancel_closed_date: datetime.date | Unset = field(default=UNSET, metadata=member("cancelClosedDate", DATE))
    """The day on which the booking was cancelled. Required to cancel it."""
    converted_stage_id: int | Unset = field(default=UNSET, metadata=member("convertedStageId", INTEGER))
    """The stage that the opportunity gets. Required for every status but cancelled."""
    converted_stage_reason_id: int | Unset = field(default=UNSET, metadata=member("convertedStageReasonId", INTEGER))
    """Why the opportunity gets that stage. Not for cancelled."""
    marketplace_stage_reason_type: MarketplaceStageReasonType | Unset = field(
        default=UNSET, metadata=member("marketplaceStageReasonType", EnumOf(MarketplaceStageReasonType))
    )
    """The reason that is sent to the booker. Required where converted_stage_id is the stage "regretted"."""
    converted_closed_date: datetime.date | Unset = field(default=UNSET, metadata=member("convertedClosedDate", DATE))
    """The day on which the quote becomes a booking. Required where it becomes tentative or confirmed and its
    opportunity is won or lost."""
