# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model AttendeeCustomField."""

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
class AttendeeCustomField(ReadModel):
    """A custom field of an attendee, with its value."""

    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the custom field."""
    value: JSONValue | Unset = field(default=UNSET, metadata=member("value", ANYTHING))
    """The value. Its JSON type is that of the custom field."""
