# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model EventVenue."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ANYTHING,
    STRING,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, JSONValue, Unset


@define(kw_only=True, repr=False)
class EventVenue(ReadModel):
    """The venue of an event."""

    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the venue."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the venue."""
    address: JSONValue | Unset = field(default=UNSET, metadata=member("address", ANYTHING))
    """The address of the venue."""
    image_url: str | None | Unset = field(default=UNSET, metadata=member("imageUrl", Nullable(STRING)))
    """The URL of an image of the venue."""
