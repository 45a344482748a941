# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ChangedBookingStatus."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ChangedBookingStatus(ReadModel):
    """The booking whose status was changed.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/change-booking-status
    """

    essential: ClassVar[tuple[str, ...]] = ("success",)

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the status was changed."""
    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the booking. The vendor's .NET client reads only success."""
