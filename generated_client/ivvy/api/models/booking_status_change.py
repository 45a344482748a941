# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingStatusChange."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
    STRING,
    EnumOf,
)
from ..model import Model, member
from ..types import UNSET, Unset
from .marketplace_stage_reason_type import MarketplaceStageReasonType
from .new_booking_status import NewBookingStatus


@define(kw_only=True, repr=False)
class BookingStatusChange(Model):
    """A change of a booking's status.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/change-booking-status
    """

    id: int = field(metadata=member("id", INTEGER))
    """The id of the booking whose status to change."""
    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue that the booking belongs to."""
    current_status: NewBookingStatus = field(metadata=member("currentStatus", EnumOf(NewBookingStatus)))
    """The new status."""
    changed_by_user_id: int | Unset = field(default=UNSET, metadata=member("changedByUserId", INTEGER))
    """The id of the user who changes the status, as returned by getUserList. Defaults to the user of the API key."""
    cancel_stage_id: int | Unset = field(default=UNSET, metadata=member("cancelStageId", INTEGER))
    """The id of the opportunity's new stage when a quote is cancelled."""
    cancel_reason_id: int | Unset = field(default=UNSET, metadata=member("cancelReasonId", INTEGER))
    """The id of the reason for the cancellation: for a quote, a reason of the stage cancel_stage_id; for a booking, a
    reason of the stage "cancelled"."""
    cancel_lost_to_competition: str | Unset = field(default=UNSET, metadata=member("cancelLostToCompetition", STRING))
    """How the booking was lost to a competitor."""
    cancel_closed_date: datetime.date | Unset = field(default=UNSET, metadata=member("cancelClosedDate", DATE))
    """The day on which the booking was cancelled. The vendor's page requires it when cancelling."""
    converted_stage_id: int | Unset = field(default=UNSET, metadata=member("convertedStageId", INTEGER))
    """The id of the opportunity's new stage. The vendor's page requires it for every status except cancelled."""
    converted_stage_reason_id: int | Unset = field(default=UNSET, metadata=member("convertedStageReasonId", INTEGER))
    """The id of the reason for the opportunity's new stage. Only for statuses other than cancelled."""
    marketplace_stage_reason_type: MarketplaceStageReasonType | Unset = field(
        default=UNSET, metadata=member("marketplaceStageReasonType", EnumOf(MarketplaceStageReasonType))
    )
    """The reason that is sent to the booker. Required when converted_stage_id is the stage "regretted"."""
    converted_closed_date: datetime.date | Unset = field(default=UNSET, metadata=member("convertedClosedDate", DATE))
    """The day on which the quote becomes a booking. Required when the quote becomes tentative or confirmed and its
    opportunity is won or lost."""
