# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SpaceBlockout."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    TIMESTAMP,
    EitherOf,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class SpaceBlockout(Model):
    """A time during which a function space cannot be booked.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-blockoutspace
    """

    id: int | str | Unset = field(default=UNSET, metadata=member("id", EitherOf(integer=INTEGER, string=STRING)))
    """The id of the blockout to update. Omit it to add one."""
    venue_id: int | str = field(metadata=member("venueId", EitherOf(integer=INTEGER, string=STRING)))
    """The id of the venue."""
    name: str | Unset = field(default=UNSET, metadata=member("name", STRING))
    """The name of the blockout."""
    space_id: int | Unset = field(default=UNSET, metadata=member("spaceId", INTEGER))
    """The id of the function space."""
    start_date_time: datetime.datetime | Unset = field(default=UNSET, metadata=member("startDateTime", TIMESTAMP))
    """When the blockout begins."""
    end_date_time: datetime.datetime | Unset = field(default=UNSET, metadata=member("endDateTime", TIMESTAMP))
    """When the blockout ends."""
