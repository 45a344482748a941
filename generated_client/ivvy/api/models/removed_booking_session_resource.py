# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RemovedBookingSessionResource."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
    EitherOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class RemovedBookingSessionResource(ReadModel):
    """The outcome of a request to remove a resource of a session.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/remove-booking-session-resource
    """

    essential: ClassVar[tuple[str, ...]] = ("success",)

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the resource was removed."""
    error_type: str | int | None | Unset = field(
        default=UNSET, metadata=member("errorType", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """The type of error, if one occurred."""
