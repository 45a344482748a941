# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CustomFieldValue."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ANYTHING,
    INTEGER,
)
from ..model import Model, member
from ..types import UNSET, JSONValue, Unset


@define(kw_only=True, repr=False)
class CustomFieldValue(Model):
    """The value of a custom field."""

    field_id: int = field(metadata=member("fieldId", INTEGER))
    """The field."""
    value: JSONValue | Unset = field(default=UNSET, metadata=member("value", ANYTHING))
    """Its value, of the JSON type that the field has."""
