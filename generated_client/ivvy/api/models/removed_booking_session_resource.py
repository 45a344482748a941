# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RemovedBookingSessionResource."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
    EitherOf,
    Nullable,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class RemovedBookingSessionResource(Model):
    """The outcome of a request to remove a resource of a session.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/remove-booking-session-resource
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the resource was removed."""
    error_type: str | int | None | Unset = field(
        default=UNSET, metadata=member("errorType", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """The type of error, if one occurred."""
