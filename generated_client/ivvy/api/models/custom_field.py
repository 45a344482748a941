# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CustomField."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ANYTHING,
    INTEGER,
)
from ..model import Model, member
from ..types import JSONValue


@define(kw_only=True, repr=False)
class CustomField(Model):
    """The value of one custom field of a booking or an opportunity."""

    field_id: int = field(metadata=member("fieldId", INTEGER))
    """The id of the custom field."""
    field_value: JSONValue = field(metadata=member("fieldValue", ANYTHING))
    """The value. Its JSON type is that of the custom field."""
