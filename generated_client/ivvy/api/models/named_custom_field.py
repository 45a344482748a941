# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model NamedCustomField."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ANYTHING,
    INTEGER,
    STRING,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, JSONValue, Unset


@define(kw_only=True, repr=False)
class NamedCustomField(ReadModel):
    """A custom field with its value."""

    field_id: int | Unset = field(default=UNSET, metadata=member("fieldId", INTEGER))
    """The id of the custom field."""
    field_type: int | None | Unset = field(default=UNSET, metadata=member("fieldType", Nullable(INTEGER)))
    """The type of the custom field, with the same values as in getBookingCustomFieldList."""
    display_name: str | None | Unset = field(default=UNSET, metadata=member("displayName", Nullable(STRING)))
    """The display name of the custom field."""
    value: JSONValue | Unset = field(default=UNSET, metadata=member("value", ANYTHING))
    """The value of the custom field."""
